# Antworten: geschlossene, geänderte, vorangestellte Kommentare; Liste, Rückgängig und Tag der Moderation; was gesperrt ist.
comments-pinned = Vorangestellt
comments-closed = Die Kommentare unter dieser Geschichte sind geschlossen.
comments-ended = Die Kommentare unter dieser Geschichte haben sich geschlossen, wie immer nach einiger Zeit. Danke an alle, die geschrieben haben.
comments-closed-title = Die Kommentare sind geschlossen
comments-closed-meanwhile = Die Kommentare unter dieser Geschichte wurden geschlossen, während Sie schrieben. Ihrer wurde nicht gesendet. Das tut uns leid.
comments-turned-away-title = Heute keine Kommentare mehr
comments-turned-away = Die Moderation nimmt heute über Ihren Anschluss keine Kommentare mehr an; vielleicht hat ihn vor Ihnen jemand anderes benutzt. Ihrer wurde nicht gesendet. Morgen können Sie gern wieder schreiben.
comments-lost-hint = Er wurde nicht gesendet und ist sonst nirgends gespeichert. Sie können ihn hier kopieren.
comments-change-held = { $count ->
    [one] Eine Minute lang können Sie ihn noch ändern, falls die Moderation bis dahin nicht entschieden hat. Löschen können Sie ihn jederzeit.
   *[other] { $count } Minuten lang können Sie ihn noch ändern, falls die Moderation bis dahin nicht entschieden hat. Löschen können Sie ihn jederzeit.
}
comments-open-receipt = Jetzt ändern oder löschen
receipt-comment-declined = Die Moderation hat ihn nicht veröffentlicht. Sein Text wird nach 30 Tagen vernichtet; löschen können Sie ihn schon jetzt.
receipt-comment-taken-down = Er war veröffentlicht, und die Moderation hat ihn wieder entfernt.
receipt-comment-change = Meinen Kommentar ändern
receipt-comment-change-until = { $count ->
    [one] Sie können ihn noch eine Minute lang ändern, falls die Moderation nicht vorher entscheidet.
   *[other] Sie können ihn noch { $count } Minuten lang ändern, falls die Moderation nicht vorher entscheidet.
}
receipt-comment-changed = Ihre Änderung ist gespeichert. Die Moderation wird sie lesen.
receipt-comment-too-late = Er lässt sich nicht mehr ändern: Eine Viertelstunde ist vorbei, oder die Moderation hat entschieden. Was Sie geschrieben haben, steht noch hier und lässt sich kopieren. Sie können den Kommentar löschen oder einen neuen senden.
moderate-reason-spam = Liest sich wie Spam
moderate-reason-repeated = Kam schon einmal
moderate-reason-blocked = Ein gesperrtes Wort oder eine gesperrte Website
moderate-which = Welche Kommentare
moderate-all = Alle, die warten
moderate-tray = Wahrscheinlich Spam
moderate-filter = { $words } ({ $count })
moderate-tray-what = Diese hat das Haus beiseitegelegt: wegen ihrer Wörter, ihrer Links oder weil sie immer wieder kamen. Niemand erfährt davon. Worüber nicht entschieden wird, das wird nach 30 Tagen vernichtet. Veröffentlichen Sie, was kein Spam ist; der Filter lernt daraus.
moderate-is-answer = Antwortet auf einen anderen Kommentar
moderate-spam = Das ist Spam
moderate-turn-away = Spam, und heute nichts mehr von diesem Besuch
moderate-page = Mit allen auf dieser Seite
moderate-page-spam = Alle sind Spam
moderate-page-decline = Alle ablehnen
moderate-undo = Rückgängig machen
moderate-undo-hint = Das lässt sich eine Minute lang rückgängig machen.
moderate-undone = { $count ->
    [0] Es war nichts mehr rückgängig zu machen.
    [one] Ein Kommentar ist wieder wie vorher.
   *[other] { $count } Kommentare sind wieder wie vorher.
}
moderate-undo-late = Das lässt sich nicht mehr rückgängig machen: Die Minute ist vorbei, oder jemand hat es inzwischen geändert.
moderate-not-today = Dieser Besuch lässt sich nicht mehr abweisen, denn der Kommentar ist nicht von heute. Es wurde nichts entschieden.
moderate-day-title = Mein Tag
moderate-day = Höchstens so viele Kommentare am Tag
moderate-day-hint = Manche Kommentare sind schwer zu lesen. Nach so vielen bleibt die Liste für Sie bis morgen leer. Lassen Sie das Feld leer, um alle zu sehen, die kommen. Das sehen nur Sie.
moderate-day-so-far = { $count ->
    [0] Heute haben Sie noch über keinen entschieden.
    [one] Heute haben Sie über einen entschieden.
   *[other] Heute haben Sie über { $count } entschieden.
}
moderate-day-saved = Ihr Tag ist gespeichert.
moderate-day-wrong = Bitte schreiben Sie eine Zahl von 1 bis { $count }, oder lassen Sie das Feld leer.
moderate-day-reached = { $count ->
    [one] Sie haben heute über einen Kommentar entschieden, so viele, wie Sie wollten. Danke. Die anderen warten auf morgen oder auf jemand anderen.
   *[other] Sie haben heute über { $count } Kommentare entschieden, so viele, wie Sie wollten. Danke. Die anderen warten auf morgen oder auf jemand anderen.
}
moderate-typed = Was Sie geschrieben hatten
moderate-taken-down = Der Kommentar ist entfernt.
thread-title = Kommentare unter einer Geschichte
thread-of = Kommentare unter „{ $title }“
thread-here = Alle Kommentare unter dieser Geschichte
thread-read = Die Geschichte lesen
thread-open = Hier werden Kommentare angenommen.
thread-open-until = Hier werden bis { $date } Kommentare angenommen.
thread-closed = Die Redaktion hat die Kommentare hier geschlossen.
thread-ended = Die Kommentare hier haben sich von selbst geschlossen, weil die Geschichte so alt ist.
thread-do-close = Kommentare schließen
thread-do-open = Kommentare öffnen
thread-public = Veröffentlichte Kommentare
thread-none = Hier ist kein Kommentar veröffentlicht.
thread-pin = Voranstellen
thread-unpin = Zurück zu den anderen
thread-gone = Dieser Kommentar ist nicht mehr öffentlich.
patterns-title = Gesperrte Wörter und Websites
patterns-what = Ein Kommentar mit einem Eintrag von hier kommt zu „Wahrscheinlich Spam“. Niemand erfährt davon, und er lässt sich von dort noch veröffentlichen.
patterns-none = Nichts ist gesperrt.
patterns-listed = Was gesperrt ist
patterns-words = Wörter
patterns-host = Website
patterns-new = Etwas sperren
patterns-kind = Wonach gesucht wird
patterns-kind-words = Diese Wörter nebeneinander; Großschreibung und Akzente zählen nicht
patterns-kind-host = Links zu dieser Website und allem darunter
patterns-text = Wörter oder Website
patterns-text-hint = 3 bis 100 Zeichen, zum Beispiel „schneller Kredit“ oder „uhren.example“
patterns-add = Sperren
patterns-remove = „{ $pattern }“ nicht mehr sperren
patterns-wrong = Bitte schreiben Sie 3 bis 100 Zeichen mit einem Buchstaben oder einer Ziffer; für eine Website ihren Namen mit Punkt, etwa „uhren.example“.
patterns-taken = Das steht schon auf der Liste.
patterns-full = { $count ->
    [one] Die Liste fasst höchstens einen Eintrag. Bitte entfernen Sie zuerst einen.
   *[other] Die Liste fasst höchstens { $count } Einträge. Bitte entfernen Sie zuerst einen.
}
