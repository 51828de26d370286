# Was jede Seite braucht.
#
# Glossar: story Geschichte · entry Eintrag · diary Tagebuch · contributor schreibende Person, wer schreibt ·
# receipt Beleg · call Aufruf · finding Fundstelle · proposal Vorschlag · replacement was stattdessen dasteht ·
# original Original · edition Fassung · to redact unkenntlich machen · approval Freigabe · desk Redaktion ·
# editor Redakteur*in, Redaktion · second review zweite Durchsicht · moderator Moderation ·
# to cloak vom Netz nehmen · withdrawal Rücknahme, zurückziehen · register Protokoll · consent Einwilligung ·
# sealed versiegelt · setting Arbeitsfeld · theme Thema. Anrede: Sie. Personen: zuerst Wörter ohne Geschlecht
# (Redaktion, Fachkraft, wer schreibt), sonst mit Genderstern, wie die Soziale Arbeit schreibt.
site-name = Daybook
skip-to-content = Zum Text springen
nav-label = Hauptnavigation
nav-stories = Geschichten
nav-write = Schreiben
nav-receipt = Ihr Beleg
nav-about = Über uns
nav-queue = Geschichten
nav-comments = Kommentare
nav-people = Personen
nav-register = Protokoll
nav-sign-out = Abmelden, { $name }
languages-label = Sprachen
footer-protect = Wie wir Menschen schützen
footer-methods = Wie wir unkenntlich machen
footer-feed = Feed
footer-desk = Redaktion
footer-note = Wahre Geschichten aus der Praxis, sicher erzählt. Diese Website setzt beim Lesen keine Cookies und lädt nichts von anderswo.
save = Speichern
back = Zurück
date = { $day }. { $month } { $year }
week-of = Woche vom { $day }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
list-comma = ,{" "}
error-way-on = Zur Startseite
error-not-found-title = Diese Seite gibt es nicht
error-not-found = Vielleicht ist die Adresse vertippt, oder die Seite wurde vom Netz genommen.
error-withdrawn-title = Diese Geschichte wurde zurückgezogen
error-withdrawn = Die Person, die sie geschrieben hat, oder die Redaktion zum Schutz von jemandem hat sie zurückgenommen. Bitte achten Sie das, falls Sie noch eine Kopie haben.
error-cut-off-title = Das Formular kam nicht vollständig an
error-cut-off = Gehen Sie mit der Zurück-Taste Ihres Browsers zurück: Was Sie geschrieben haben, ist noch da. Senden Sie es dann noch einmal.
error-too-large-title = Das ist zu lang, um es auf einmal zu senden
error-too-large = Gehen Sie mit der Zurück-Taste Ihres Browsers zurück: Was Sie geschrieben haben, ist noch da. Bitte kürzen Sie es oder senden Sie es als zwei Geschichten.
error-cross-site-title = Dieses Formular kam nicht von unserer Seite
error-cross-site = Zu Ihrer Sicherheit nehmen wir Formulare nur von unseren eigenen Seiten an. Gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch einmal.
error-too-often-title = Etwas zu schnell
error-too-often = Es gab viele Versuche in kurzer Zeit. Bitte warten Sie ein paar Minuten, gehen Sie zurück und versuchen Sie es noch einmal.
error-forbidden-title = Diese Seite steht Ihnen nicht offen
error-forbidden = Ihre Rolle in der Redaktion umfasst das nicht, oder die Administration muss Sie noch hereinlassen.
error-changed-title = Das hat sich inzwischen geändert
error-changed = Jemand anders hat daran gearbeitet, seit Sie die Seite geöffnet haben. Gehen Sie zurück, laden Sie die Seite neu und sehen Sie noch einmal nach.
error-server-title = Bei uns ist etwas schiefgegangen
error-server = Was Sie gesendet haben, ist nicht verloren, wenn Sie mit der Zurück-Taste Ihres Browsers zurückgehen. Wenn es wieder geschieht, nennen Sie den Menschen, die diese Website betreiben, die Nummer { $number }.
nav-published = Veröffentlicht
