# Wörter dafür, wovon Geschichten handeln, was darin gefunden wird und wie es um sie steht.
band-none = Das möchte ich nicht sagen
band-worker = Fachkraft der Sozialen Arbeit
band-student = Studierende*r
band-community-worker = In der Gemeinwesenarbeit
band-other = Etwas anderes
setting-child-protection = Kinderschutz
setting-residential-care = Wohngruppe, Heim
setting-foster-care = Pflegefamilie
setting-school = Schule
setting-health = Gesundheit
setting-mental-health = Psychische Gesundheit
setting-community = Gemeinwesen
setting-justice = Justiz
setting-elder-care = Ältere Menschen
setting-disability = Behinderung
setting-other = Anderes
region-canada-quebec = Kanada: Québec
region-canada-other = Kanada: anderswo
region-uk-ireland = Vereinigtes Königreich und Irland
region-france-belgium-switzerland = Frankreich, Belgien, Schweiz
region-europe-other = Europa: anderswo
region-elsewhere = Anderswo
label-person = Person
label-place = Ort
label-org = Einrichtung
label-address = Adresse
label-date = Datum
label-age = Alter
label-contact = Kontakt
label-code = Nummer oder Kennzeichen
label-demographic = Herkunft oder Glaube
subject-job = Aufgabe, die nur eine Person hat
subject-time = Genaue Uhrzeit
subject-event = Ereignis
subject-condition = Gesundheit
subject-family = Familie
subject-duration = Dauer
subject-only = Nur eine Person
subject-media = In den Nachrichten
subject-mark = Etwas Sichtbares
subject-amount = Genauer Betrag
reason-person = Ein Name, auch ein Teil davon, weist auf eine Person.
reason-place = Wer den Ort kennt, kann erraten, wer dort lebt oder arbeitet.
reason-org = Wenige arbeiten oder leben bei dieser Einrichtung, und sie kennen einander.
reason-address = Eine Adresse führt zu einer Tür.
reason-date = Mit einem Datum lässt sich nachsehen, was an dem Tag geschah.
reason-age = Ein genaues Alter greift, mit dem Rest der Geschichte, jemanden heraus.
reason-contact = Das führt geradewegs zu einer Person oder einer Stelle.
reason-code = Eine solche Nummer steht für eine Person, einen Fall oder ein Fahrzeug.
reason-demographic = Herkunft, Glaube oder Sprache können an einem kleinen Ort jemanden herausgreifen.
reason-job = Wenige haben diese Aufgabe: Wer den Ort kennt, weiß, wer es ist.
reason-time = Eine Uhrzeit auf die Minute lässt sich mit Aufzeichnungen vergleichen.
reason-event = Was an dem Tag in den Nachrichten war, lässt sich nachsehen.
reason-condition = Eine seltene Krankheit oder Verletzung ist im Umfeld bekannt.
reason-family = Eine Familie dieser Gestalt ist leicht zu erkennen.
reason-duration = Von einer solchen Dauer lässt sich auf ein Datum zurückrechnen.
reason-only = Wenn es nur für eine Person gilt, sagt es, wer sie ist.
reason-media = Was veröffentlicht wurde, ist wieder zu finden.
reason-mark = Die Nachbarschaft hat es gesehen.
reason-amount = Ein genauer Betrag steht in jemandes Unterlagen.
class-direct = macht jemanden allein schon erkennbar
class-strong = macht jemanden zusammen mit anderem erkennbar
class-weak = vielleicht harmlos: bitte ansehen
state-submitted = wartet auf die Redaktion
state-in_review = die Redaktion arbeitet daran
state-second_review = in der zweiten Durchsicht
state-with_contributor = wartet auf die schreibende Person
state-approved = freigegeben, wartet auf die Veröffentlichung
state-published = veröffentlicht
state-declined = abgelehnt
state-expired = abgelaufen
state-withdrawn = zurückgezogen
changed-person = { $count ->
    [one] eine Person
   *[other] { $count } Personen
}
changed-place = { $count ->
    [one] ein Ort
   *[other] { $count } Orte
}
changed-org = { $count ->
    [one] eine Einrichtung
   *[other] { $count } Einrichtungen
}
changed-address = { $count ->
    [one] eine Adresse
   *[other] { $count } Adressen
}
changed-date = { $count ->
    [one] ein Datum
   *[other] { $count } Daten
}
changed-age = { $count ->
    [one] eine Altersangabe
   *[other] { $count } Altersangaben
}
changed-contact = { $count ->
    [one] eine Kontaktangabe
   *[other] { $count } Kontaktangaben
}
changed-code = { $count ->
    [one] eine Nummer oder ein Kennzeichen
   *[other] { $count } Nummern oder Kennzeichen
}
changed-demographic = { $count ->
    [one] eine Angabe zu Herkunft, Glaube oder Sprache
   *[other] { $count } Angaben zu Herkunft, Glaube oder Sprache
}
telling-legend = Für die ganze Geschichte
telling-names = Den Personen andere Vornamen geben
telling-names-hint = Statt [Jugendliche A] bekommt jede Person einen Vornamen, der nicht ihrer ist, in Klammern, überall in der Geschichte.
telling-dates = Alle Daten gemeinsam verschieben
telling-dates-hint = Statt [ein Datum] verschiebt sich jedes volle Datum um dieselbe Zahl von Tagen, sodass die Zeit zwischen den Ereignissen bleibt. Die Zahl wird ausgelost und niemandem gezeigt.
telling-chosen = Was Sie unten für eine Person oder ein Datum wählen, geht vor.
telling-settled = Was schon entschieden ist, behält seine Wörter; stellen Sie es auf „Noch offen“, dann folgt es.
choice-legend = Was soll stattdessen dastehen?
choice-replace = Wie vorgeschlagen:
choice-exacter = Genauer:
choice-wider = Allgemeiner:
choice-generalise = Andere Wörter
choice-generalise-words = Die Wörter (sie werden in Klammern stehen)
choice-keep = Lassen, wie es ist, weil
choice-keep-why = Der Grund
choice-remove = Herausnehmen: […]
choice-leave = Lassen, wie es ist
choice-open = Noch offen
choice-places = { $count ->
    [one] an einer Stelle
   *[other] an { $count } Stellen
}
fault-summary = Bitte sehen Sie das noch einmal an
fault-decision-words = Bitte schreiben Sie die Wörter, die statt „{ $surface }“ dastehen sollen, oder wählen Sie etwas anderes.
fault-decision-reason = Bitte sagen Sie in wenigen Worten, warum „{ $surface }“ bleiben kann, oder wählen Sie etwas anderes.
wrong-encoding = Was Sie gesendet haben, war nicht in der üblichen Kodierung (UTF-8). Wir haben es als westeuropäischen Text gelesen: Bitte prüfen Sie Umlaute, Akzente und Anführungszeichen.
language-en = Englisch
language-fr = Französisch
language-es = Spanisch
language-de = Deutsch
language-ar = Arabisch
