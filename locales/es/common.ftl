# Lo que necesita cada página.
#
# Glosario: story relato · entry entrada · diary diario · contributor quien escribe · receipt recibo ·
# call convocatoria · finding hallazgo · proposal propuesta · replacement lo que queda en su lugar · original original ·
# edition versión (el texto que se publica) · to redact anonimizar · approval aprobación · desk la redacción ·
# editor persona editora, equipo editor · second review segunda revisión · moderator moderación ·
# to cloak retirar de la vista · withdrawal retirada · register registro · consent consentimiento · sealed sellado ·
# setting ámbito · theme tema. Trato: tú. Para personas, primero palabras sin género («quien», «equipo»).
site-name = Daybook
skip-to-content = Saltar al texto
nav-label = Principal
nav-stories = Relatos
nav-write = Escribir
nav-receipt = Tu recibo
nav-about = Acerca de
nav-queue = Relatos
nav-comments = Comentarios
nav-people = Personas
nav-register = Registro
nav-sign-out = Cerrar sesión, { $name }
languages-label = Idiomas
footer-protect = Cómo protegemos a las personas
footer-methods = Cómo anonimizamos
footer-feed = Canal
footer-desk = La redacción
footer-note = Relatos verdaderos de la práctica, contados con cuidado. Este sitio no pone ninguna cookie a quien lee y no carga nada de otros sitios.
save = Guardar
back = Volver
date = { $day } de { $month } de { $year }
week-of = semana del { $day }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
list-comma = ,{" "}
error-way-on = A la portada
error-not-found-title = Esta página no existe
error-not-found = Puede que la dirección tenga un error o que la página se haya retirado.
error-withdrawn-title = Este relato fue retirado
error-withdrawn = Quien lo escribió, o la redacción para proteger a alguien, lo ha retirado. Te pedimos que lo respetes si todavía tienes una copia.
error-cut-off-title = El formulario no llegó completo
error-cut-off = Vuelve atrás con el botón de tu navegador: lo que escribiste sigue ahí. Luego envíalo otra vez.
error-too-large-title = Es demasiado largo para enviarlo de una vez
error-too-large = Vuelve atrás con el botón de tu navegador: lo que escribiste sigue ahí. Acórtalo o envíalo en dos relatos.
error-cross-site-title = Este formulario no vino de nuestra página
error-cross-site = Por tu seguridad, solo aceptamos formularios de nuestras propias páginas. Vuelve atrás, carga la página de nuevo y envía el formulario otra vez.
error-too-often-title = Un poco demasiado rápido
error-too-often = Hubo muchos intentos en poco tiempo. Espera unos minutos, vuelve atrás e inténtalo de nuevo.
error-forbidden-title = Esta página no está abierta para ti
error-forbidden = Tu función en la redacción no incluye esto, o falta que alguien de administración te dé acceso.
error-changed-title = Esto ha cambiado entretanto
error-changed = Otra persona ha trabajado en ello desde que abriste la página. Vuelve atrás, carga la página de nuevo y mira otra vez.
error-server-title = Algo ha fallado de nuestro lado
error-server = Lo que enviaste no se pierde si vuelves atrás con el botón de tu navegador. Si ocurre otra vez, di a quienes llevan este sitio el número { $number }.
nav-published = Publicados
