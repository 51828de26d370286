# Responder: comentarios cerrados, cambiados o destacados; la lista de la moderación, deshacer, la jornada; lo bloqueado.
comments-pinned = Destacado
comments-closed = Los comentarios de este relato están cerrados.
comments-ended = Los comentarios de este relato se han cerrado, como ocurre después de un tiempo. Gracias a quienes escribieron.
comments-closed-title = Los comentarios están cerrados
comments-closed-meanwhile = Los comentarios de este relato se cerraron mientras escribías. El tuyo no se ha enviado. Lo sentimos.
comments-turned-away-title = Hoy no se aceptan más comentarios
comments-turned-away = La moderación no acepta hoy más comentarios desde tu conexión; quizá otra persona la usó antes que tú. El tuyo no se ha enviado. Mañana puedes volver a escribir.
comments-lost-hint = No se ha enviado ni se guarda en ningún otro sitio. Puedes copiarlo de aquí.
comments-change-held = { $count ->
    [one] Durante { $count } minuto todavía puedes cambiarlo, salvo que la moderación ya haya decidido. Puedes borrarlo en cualquier momento.
   *[other] Durante { $count } minutos todavía puedes cambiarlo, salvo que la moderación ya haya decidido. Puedes borrarlo en cualquier momento.
}
comments-open-receipt = Cambiarlo o borrarlo ahora
receipt-comment-declined = La moderación no lo ha publicado. Su texto se destruye a los 30 días; puedes borrarlo ya.
receipt-comment-taken-down = Se publicó, y después la moderación lo retiró.
receipt-comment-change = Cambiar mi comentario
receipt-comment-change-until = { $count ->
    [one] Todavía puedes cambiarlo durante { $count } minuto, salvo que la moderación decida antes.
   *[other] Todavía puedes cambiarlo durante { $count } minutos, salvo que la moderación decida antes.
}
receipt-comment-changed = Tu cambio está guardado. La moderación lo leerá.
receipt-comment-too-late = Ya no se puede cambiar: ha pasado un cuarto de hora o la moderación ya ha decidido. Lo que escribiste sigue aquí, para que lo copies. Puedes borrar el comentario o enviar uno nuevo.
moderate-reason-spam = Parece spam
moderate-reason-repeated = Ya se envió antes
moderate-reason-blocked = Una palabra o un sitio bloqueado
moderate-which = Qué comentarios
moderate-all = Todos los que esperan
moderate-tray = Probablemente spam
moderate-filter = { $words } ({ $count })
moderate-tray-what = La casa los apartó por sus palabras, por sus enlaces o porque llegaban una y otra vez. No se avisa a nadie. Lo que no se decida se destruye a los 30 días. Publica lo que no sea spam; el filtro aprende de ello.
moderate-is-answer = Responde a otro comentario
moderate-spam = Es spam
moderate-turn-away = Spam, y hoy nada más de esta visita
moderate-page = Con todos los de esta página
moderate-page-spam = Todos son spam
moderate-page-decline = Rechazarlos todos
moderate-undo = Deshacer
moderate-undo-hint = Puedes deshacerlo durante un minuto.
moderate-undone = { $count ->
    [0] No quedaba nada que deshacer.
    [one] Un comentario está como antes.
   *[other] { $count } comentarios están como antes.
}
moderate-undo-late = Esto ya no se puede deshacer: pasó el minuto, o alguien lo ha cambiado desde entonces.
moderate-not-today = Ya no se puede rechazar esta visita, porque el comentario no es de hoy. No se ha decidido nada.
moderate-day-title = Mi jornada
moderate-day = Máximo de comentarios al día
moderate-day-hint = Algunos comentarios son duros de leer. A partir de este número, la lista queda vacía para ti hasta mañana. Deja el campo vacío para ver todos los que lleguen. Solo tú ves esto.
moderate-day-so-far = { $count ->
    [0] Hoy no has decidido sobre ninguno.
    [one] Hoy has decidido sobre uno.
   *[other] Hoy has decidido sobre { $count }.
}
moderate-day-saved = Tu jornada está guardada.
moderate-day-wrong = Escribe un número del 1 al { $count }, o deja el campo vacío.
moderate-day-reached = { $count ->
    [one] Hoy has decidido sobre { $count } comentario, tantos como querías. Gracias. Los demás esperan a mañana o a otra persona.
   *[other] Hoy has decidido sobre { $count } comentarios, tantos como querías. Gracias. Los demás esperan a mañana o a otra persona.
}
moderate-typed = Lo que habías escrito
moderate-taken-down = El comentario está retirado.
thread-title = Comentarios de un relato
thread-of = Comentarios de «{ $title }»
thread-here = Todos los comentarios de este relato
thread-read = Leer el relato
thread-open = Aquí se aceptan comentarios.
thread-open-until = Aquí se aceptan comentarios hasta el { $date }.
thread-closed = La redacción ha cerrado aquí los comentarios.
thread-ended = Los comentarios se han cerrado solos, por la edad del relato.
thread-do-close = Cerrar los comentarios
thread-do-open = Abrir los comentarios
thread-public = Comentarios publicados
thread-none = Aquí no hay ningún comentario publicado.
thread-pin = Destacar
thread-unpin = Devolver entre los demás
thread-gone = Este comentario ya no es público.
patterns-title = Palabras y sitios bloqueados
patterns-what = Un comentario que contenga alguno va a «Probablemente spam». No se avisa a nadie, y desde allí todavía se puede publicar.
patterns-none = No hay nada bloqueado.
patterns-listed = Lo que está bloqueado
patterns-words = Palabras
patterns-host = Sitio web
patterns-new = Bloquear algo
patterns-kind = Qué buscar
patterns-kind-words = Estas palabras, una junto a otra; no cuentan mayúsculas ni acentos
patterns-kind-host = Enlaces a este sitio y a todo lo que depende de él
patterns-text = Palabras o sitio web
patterns-text-hint = De 3 a 100 caracteres, por ejemplo «crédito rápido» o «relojes.example»
patterns-add = Bloquear
patterns-remove = Dejar de bloquear «{ $pattern }»
patterns-wrong = Escribe de 3 a 100 caracteres, con una letra o una cifra; para un sitio, su nombre con un punto, como «relojes.example».
patterns-taken = Ya está en la lista.
patterns-full = { $count ->
    [one] La lista admite { $count } entrada como máximo. Quita una primero.
   *[other] La lista admite { $count } entradas como máximo. Quita una primero.
}
