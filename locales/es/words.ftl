# Palabras para aquello de que tratan los relatos, lo que se encuentra en ellos y cómo van.
band-none = Prefiero no decirlo
band-worker = Trabajadora o trabajador social
band-student = Estudiante
band-community-worker = Agente comunitario o comunitaria
band-other = Otra cosa
setting-child-protection = Protección de la infancia
setting-residential-care = Acogimiento residencial
setting-foster-care = Acogimiento familiar
setting-school = Escuela
setting-health = Salud
setting-mental-health = Salud mental
setting-community = Comunidad
setting-justice = Justicia
setting-elder-care = Personas mayores
setting-disability = Discapacidad
setting-other = Otro
region-canada-quebec = Canadá: Quebec
region-canada-other = Canadá: otro lugar
region-uk-ireland = Reino Unido e Irlanda
region-france-belgium-switzerland = Francia, Bélgica, Suiza
region-europe-other = Europa: otro lugar
region-elsewhere = Otro lugar
label-person = Persona
label-place = Lugar
label-org = Organización
label-address = Dirección
label-date = Fecha
label-age = Edad
label-contact = Contacto
label-code = Número o código
label-demographic = Origen o fe
subject-job = Puesto que tiene una sola persona
subject-time = Hora exacta
subject-event = Suceso
subject-condition = Salud
subject-family = Familia
subject-duration = Cuánto tiempo
subject-only = Caso único
subject-media = En las noticias
subject-mark = Algo visible
subject-amount = Suma exacta
reason-person = Un nombre, o parte de él, señala a una persona.
reason-place = Quien conoce el lugar puede adivinar quién vive o trabaja allí.
reason-org = Pocas personas trabajan o viven con esta organización, y se conocen.
reason-address = Una dirección lleva a una puerta.
reason-date = Una fecha permite buscar qué ocurrió ese día.
reason-age = Una edad exacta, con el resto del relato, aísla a alguien.
reason-contact = Esto lleva directamente a una persona o a un servicio.
reason-code = Un número así corresponde a una sola persona, un caso o un vehículo.
reason-demographic = El origen, la fe o la lengua pueden aislar a alguien en un lugar pequeño.
reason-job = Pocas personas tienen este puesto: quien conoce el lugar sabe quién es.
reason-time = Una hora al minuto se puede comparar con un registro.
reason-event = Lo que salió en las noticias ese día se puede buscar.
reason-condition = Una enfermedad o lesión rara es conocida en el entorno.
reason-family = Una familia así se reconoce fácilmente.
reason-duration = A partir de esa duración se puede calcular una fecha.
reason-only = Si vale para una sola persona, dice quién es.
reason-media = Lo que se publicó se puede volver a encontrar.
reason-mark = El vecindario lo ha visto.
reason-amount = Una suma exacta está en los papeles de alguien.
class-direct = identifica a alguien por sí solo
class-strong = identifica a alguien junto con otras cosas
class-weak = quizá inofensivo: míralo
state-submitted = espera al equipo editor
state-in_review = el equipo editor trabaja en él
state-second_review = en segunda revisión
state-with_contributor = espera a quien lo escribió
state-approved = aprobado, espera su publicación
state-published = publicado
state-declined = rechazado
state-expired = vencido
state-withdrawn = retirado
changed-person = { $count ->
    [one] una persona
   *[other] { $count } personas
}
changed-place = { $count ->
    [one] un lugar
   *[other] { $count } lugares
}
changed-org = { $count ->
    [one] una organización
   *[other] { $count } organizaciones
}
changed-address = { $count ->
    [one] una dirección
   *[other] { $count } direcciones
}
changed-date = { $count ->
    [one] una fecha
   *[other] { $count } fechas
}
changed-age = { $count ->
    [one] una edad
   *[other] { $count } edades
}
changed-contact = { $count ->
    [one] un dato de contacto
   *[other] { $count } datos de contacto
}
changed-code = { $count ->
    [one] un número o código
   *[other] { $count } números o códigos
}
changed-demographic = { $count ->
    [one] un origen, fe o lengua
   *[other] { $count } orígenes, fes o lenguas
}
telling-legend = Para todo el relato
telling-names = Dar otros nombres de pila a las personas
telling-names-hint = En lugar de [joven A], cada persona recibe un nombre que no es el suyo, entre corchetes, en todo el relato.
telling-dates = Mover juntas todas las fechas
telling-dates-hint = En lugar de [una fecha], cada fecha completa se mueve el mismo número de días, de modo que se conserva el tiempo entre los hechos. El número se saca al azar y no se muestra a nadie.
telling-chosen = Lo que elija más abajo para una persona o una fecha va por delante.
telling-settled = Lo que ya está resuelto conserva sus palabras; póngalo en «Aún sin resolver» y seguirá a lo demás.
choice-legend = ¿Qué debe quedar en su lugar?
choice-replace = Lo propuesto:
choice-exacter = Más exacto:
choice-wider = Más general:
choice-generalise = Otras palabras
choice-generalise-words = Las palabras (quedarán entre corchetes)
choice-keep = Dejarlo como está, porque
choice-keep-why = El motivo
choice-remove = Quitarlo: […]
choice-leave = Dejarlo como está
choice-open = Aún sin resolver
choice-places = { $count ->
    [one] en un lugar
   *[other] en { $count } lugares
}
fault-summary = Míralo otra vez
fault-decision-words = Escribe las palabras que deben quedar en lugar de «{ $surface }», o elige otra cosa.
fault-decision-reason = Di en pocas palabras por qué «{ $surface }» puede quedarse, o elige otra cosa.
wrong-encoding = Lo que enviaste no estaba en la codificación habitual (UTF-8). Lo leímos como texto de Europa occidental: comprueba que los acentos y las comillas estén bien.
language-en = inglés
language-fr = francés
language-es = español
language-de = alemán
language-ar = árabe
