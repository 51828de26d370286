# Lo que ve quien lee.
front-lead = Relatos verdaderos del trabajo social, contados día a día por quienes lo hacen, sin nada que pueda identificar a nadie.
front-read = Leer los relatos
front-newest = Los relatos más recientes
front-none = Todavía no se ha publicado ningún relato.
stories-title = Relatos
stories-count = { $count ->
    [one] un relato
   *[other] { $count } relatos
}
stories-none = Ningún relato corresponde a estos filtros.
stories-filter = Filtrar
stories-filter-do = Mostrar
stories-any = cualquiera
stories-theme = Tema
stories-role = Contado por
stories-setting = Ámbito
stories-pages = Páginas
stories-newer = Más recientes
stories-older = Más antiguos
stories-page = Página { $number } de { $of }
story-in-language = en { $language }
story-published = Publicado el { $date }
story-demo = Relato inventado de demostración
story-demo-note = Este relato se inventó para mostrar cómo funciona el sitio. No es la experiencia de nadie.
story-themes = Temas
story-comments = { $count ->
    [0] sin comentarios
    [one] un comentario
   *[other] { $count } comentarios
}
story-changed-title = Qué se cambió
story-changed = Para proteger a las personas, en este relato se reemplazaron palabras. Lo que está [entre corchetes] no lo escribió su autora o autor.
story-changed-none = En este relato no hubo que reemplazar nada.
story-methods = Cómo anonimizamos
story-cite = Citar
story-print = Imprimir
story-feed = Comentarios como canal
cite-title = Cómo citar
cite-what = La dirección de abajo sigue siendo válida. La huella (SHA-256) permite a cualquiera comprobar que tiene el mismo texto.
cite-plain = Cita
cite-bibtex = BibTeX
cite-fingerprint = Huella del texto
cite-back = Volver al relato
feed-title = { $site }: relatos en español
feed-subtitle = Relatos verdaderos de la práctica, contados con cuidado
feed-comments-title = Comentarios sobre «{ $title }»
pages-one-reviewer = Por ahora, en este sitio un relato lo revisa una persona, no dos.
comments-title = Comentarios
comments-none = Todavía no hay comentarios.
comments-deleted = Este comentario lo borró quien lo escribió o la moderación.
comments-reply = Responder
comments-write = Escribir un comentario
comments-rules = La moderación lee antes cada comentario. No nombres a nadie ni ningún lugar; tampoco a ti.
comments-rules-link = Las reglas de los comentarios
comments-name = Nombre que se mostrará
comments-name-hint = Mejor que no sea el tuyo.
comments-name-neutral = Alguien que lee
comments-text = Comentario
comments-website = Deja este campo vacío
comments-go-on = Continuar
comments-check-title = Antes de enviarlo
comments-check-found = Algunas palabras de tu comentario podrían identificarte a ti o a otras personas. Esto es lo que sugerimos:
comments-check-nothing = No hemos encontrado nada que pueda identificar a nadie. Así se verá tu comentario:
comments-unread = El programa que lee los comentarios todavía no conoce el árabe. Busca tú los nombres y lugares; la moderación lee cada comentario antes de que aparezca.
comments-marked = Lo que notamos
comments-suggested = Nuestra sugerencia (todavía puedes cambiarla)
comments-own = Lo que escribiste
comments-send-suggested = Enviarlo como se sugiere
comments-send-own = Enviar lo que escribí; decide la moderación
comments-send = Enviar
comments-change = Cambiar el texto
comments-blank = Escribe algo primero.
comments-too-long = El comentario tiene más de { $count } caracteres. Lo que escribiste sigue aquí.
comments-name-too-long = El nombre tiene más de { $count } caracteres.
comments-too-many-links = Un comentario puede llevar como máximo { $count } enlaces.
comments-late = Míralo una vez más y envíalo de nuevo. (Llegó muy rápido, o la página llevaba más de un día abierta.)
comments-gone = El comentario al que respondes ya no está. Todavía puedes enviar el tuyo como comentario nuevo.
comments-held-title = Gracias por tu comentario
comments-held = La moderación lo leerá. Aparecerá bajo el relato en cuanto se apruebe.
comments-receipt = Este es su recibo: siete palabras con las que puedes borrarlo más adelante en la página «Tu recibo». No podemos consultarlas.
comments-no-receipt = Tu navegador no guarda cookies para esta página, así que no se puede mostrar su recibo.
comments-back = Volver al relato
