# «Reconozco a alguien», y salir rápido de una página.
leave = Salir de esta página
leave-hint = O pulsa tres veces Escape
recognise-title = Reconozco a alguien
recognise-hint = ¿A ti, a alguien que conoces, un lugar? La redacción lo mirará enseguida.
recognise-what = Si en este relato te reconoces, o reconoces a alguien o un lugar, díselo aquí a la redacción. No hace falta dar nombre ni motivo.
recognise-next = Qué pasa después
recognise-next-down = { $count ->
    [one] El relato se retira del sitio al momento, hasta que la redacción lo haya mirado.
   *[other] El relato se retira del sitio en cuanto lo hayan dicho { $count } personas, hasta que la redacción lo haya mirado.
}
recognise-next-look = La redacción lo vuelve a leer. Lo cambia, lo retira para siempre o lo devuelve si no señala a nadie.
recognise-next-trace = No guardamos ni tu nombre ni tu dirección. Lo que escribas aquí queda sellado para la redacción y se destruye en cuanto ha respondido.
recognise-text = ¿Qué has reconocido? (opcional)
recognise-text-hint = Lo más útil es decir qué pasaje es. No escribas nombres.
recognise-send = Avisar a la redacción
recognise-desk = ¿Trabajas en la redacción de este sitio?
recognise-desk-link = Retira el relato allí, sin esperar a nadie
recognise-late = Míralo otra vez y vuelve a enviarlo. (Llegó muy deprisa, o la página llevaba abierta más de un día.)
recognise-too-long = Tiene más de { $count } caracteres. Lo que escribiste sigue aquí.
recognise-told-title = Gracias
recognise-told = La redacción está avisada.
recognise-told-next = Si bastantes personas han dicho lo mismo, el relato ya está retirado. En cualquier caso, alguien de la redacción lo volverá a leer.
nav-recognised = Avisos
nav-recognised-count = Avisos ({ $count })
recognised-title = Se ha reconocido a alguien
recognised-what = Personas que leen o del equipo dicen que reconocen a alguien en estos relatos. Un relato sigue retirado hasta que la redacción responde.
recognised-none = Ningún relato espera respuesta.
recognised-reports = { $count ->
    [one] un aviso
   *[other] { $count } avisos
}
recognised-since = desde la { $week }
recognised-still-up = todavía visible
recognised-one-title = Revisar un relato
recognised-told = Lo que se ha avisado
recognised-by-member = Alguien del equipo, { $week }
recognised-by-reader = Alguien que lee, { $week }
recognised-closed = Se añadió algo. Solo la redacción puede leerlo.
recognised-no-words = No se añadió nada.
recognised-answer = Tu respuesta
recognised-back = Devolver el relato, porque
recognised-back-hint = El registro guarda el motivo.
recognised-back-fits-many = lo que dice vale para mucha gente
recognised-back-only-the-writer = solo se reconoce quien lo escribió
recognised-back-another-story = el aviso es sobre otro relato
recognised-back-misuse = el aviso se hizo para que se retirara
recognised-back-do = Devolverlo
recognised-back-choose = Elige el motivo.
recognised-redo = Volver a trabajarlo
recognised-redo-hint = Vuelve a tu mesa y recorre todo el camino otra vez, con todas las aprobaciones. Sus comentarios vuelven con él.
recognised-redo-do = Llevarlo a la mesa
recognised-withdraw = Retirarlo para siempre
recognised-withdraw-hint = Se destruyen sus textos, mensajes y comentarios, y su recibo ya no abre nada. No se puede deshacer.
recognised-withdraw-sure = Sí, retirarlo para siempre
recognised-withdraw-tick = Marca que quieres hacerlo.
recognised-withdraw-do = Retirar
recognised-own = ¿Reconoces tú a alguien?
recognised-own-add = El relato está retirado. Puedes añadir lo que has notado.
recognised-own-down = Basta un aviso del equipo: el relato se retira al momento.
recognised-look = Se ha reconocido a alguien en «{ $title }»: mirarlo
recognised-too = Reconozco a alguien en «{ $title }»
recognised-waiting = { $count ->
    [one] Se ha reconocido a alguien en un relato.
   *[other] Se ha reconocido a alguien en { $count } relatos.
}
recognised-waiting-link = Mirarlo
