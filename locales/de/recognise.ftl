# „Ich erkenne jemanden“, und eine Seite schnell verlassen.
leave = Diese Seite verlassen
leave-hint = Oder dreimal Escape drücken
recognise-title = Ich erkenne jemanden
recognise-hint = Sich selbst, jemanden aus Ihrem Umfeld, einen Ort? Die Redaktion sieht gleich nach.
recognise-what = Wenn Sie in dieser Geschichte sich selbst, jemanden oder einen Ort erkennen, sagen Sie es hier der Redaktion. Sie müssen weder einen Namen noch einen Grund nennen.
recognise-next = Was dann geschieht
recognise-next-down = { $count ->
    [one] Die Geschichte wird sofort vom Netz genommen, bis die Redaktion sie angesehen hat.
   *[other] Die Geschichte wird vom Netz genommen, sobald { $count } Menschen es gesagt haben, bis die Redaktion sie angesehen hat.
}
recognise-next-look = Die Redaktion liest sie noch einmal. Sie ändert sie, zieht sie für immer zurück oder zeigt sie wieder, wenn sie auf niemanden hinweist.
recognise-next-trace = Wir behalten weder Ihren Namen noch Ihre Adresse. Was Sie hier schreiben, wird für die Redaktion versiegelt und vernichtet, sobald sie geantwortet hat.
recognise-text = Was haben Sie erkannt? (freiwillig)
recognise-text-hint = Am meisten hilft es, wenn Sie sagen, um welche Stelle es geht. Bitte schreiben Sie keine Namen.
recognise-send = Der Redaktion sagen
recognise-desk = Arbeiten Sie in der Redaktion dieser Website?
recognise-desk-link = Dort nehmen Sie die Geschichte allein und sofort vom Netz
recognise-late = Bitte sehen Sie es noch einmal an und senden Sie es erneut. (Es kam sehr schnell, oder die Seite war länger als einen Tag offen.)
recognise-too-long = Das sind mehr als { $count } Zeichen. Was Sie geschrieben haben, steht noch hier.
recognise-told-title = Danke
recognise-told = Die Redaktion weiß Bescheid.
recognise-told-next = Wenn genügend Menschen dasselbe gesagt haben, ist die Geschichte bereits vom Netz. In jedem Fall liest jemand aus der Redaktion sie noch einmal.
nav-recognised = Erkannt
nav-recognised-count = Erkannt ({ $count })
recognised-title = Jemand wurde erkannt
recognised-what = Leserinnen, Leser oder Mitglieder des Teams sagen, dass sie in diesen Geschichten jemanden erkennen. Was vom Netz ist, bleibt es, bis die Redaktion geantwortet hat.
recognised-none = Keine Geschichte wartet auf eine Antwort.
recognised-reports = { $count ->
    [one] eine Meldung
   *[other] { $count } Meldungen
}
recognised-since = seit der { $week }
recognised-still-up = noch zu lesen
recognised-one-title = Eine Geschichte ansehen
recognised-told = Was gemeldet wurde
recognised-by-member = Jemand aus dem Team, { $week }
recognised-by-reader = Jemand, der liest, { $week }
recognised-closed = Es wurde etwas dazu geschrieben. Nur die Redaktion kann es lesen.
recognised-no-words = Es wurde nichts dazu geschrieben.
recognised-answer = Ihre Antwort
recognised-back = Die Geschichte wieder zeigen, denn
recognised-back-hint = Das Register behält den Grund.
recognised-back-fits-many = was sie erzählt, trifft auf viele zu
recognised-back-only-the-writer = nur wer sie geschrieben hat, erkennt sich darin
recognised-back-another-story = die Meldung betrifft eine andere Geschichte
recognised-back-misuse = die Meldung sollte sie nur zum Verschwinden bringen
recognised-back-do = Wieder zeigen
recognised-back-choose = Bitte wählen Sie den Grund.
recognised-redo = Noch einmal daran arbeiten
recognised-redo-hint = Sie kommt auf Ihre Werkbank und geht den ganzen Weg noch einmal, mit jeder Freigabe. Ihre Kommentare kommen mit ihr zurück.
recognised-redo-do = Auf die Werkbank nehmen
recognised-withdraw = Für immer zurückziehen
recognised-withdraw-hint = Ihre Texte, Nachrichten und Kommentare werden vernichtet, und ihre Quittung öffnet nichts mehr. Das lässt sich nicht rückgängig machen.
recognised-withdraw-sure = Ja, für immer zurückziehen
recognised-withdraw-tick = Bitte kreuzen Sie an, dass Sie sicher sind.
recognised-withdraw-do = Zurückziehen
recognised-own = Erkennen Sie selbst jemanden?
recognised-own-add = Die Geschichte ist vom Netz. Sie können dazu schreiben, was Ihnen aufgefallen ist.
recognised-own-down = Eine Meldung aus dem Team genügt: Die Geschichte wird sofort vom Netz genommen.
recognised-look = In „{ $title }“ wurde jemand erkannt: ansehen
recognised-too = Ich erkenne jemanden in „{ $title }“
recognised-waiting = { $count ->
    [one] In einer Geschichte wurde jemand erkannt.
   *[other] In { $count } Geschichten wurde jemand erkannt.
}
recognised-waiting-link = Ansehen
