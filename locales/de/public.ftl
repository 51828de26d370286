# Was Leser*innen sehen.
front-lead = Wahre Geschichten aus der Sozialen Arbeit, Tag für Tag erzählt von denen, die sie tun, ohne alles, woran man jemanden erkennen könnte.
front-read = Geschichten lesen
front-newest = Die neuesten Geschichten
front-none = Es ist noch keine Geschichte veröffentlicht.
stories-title = Geschichten
stories-count = { $count ->
    [one] eine Geschichte
   *[other] { $count } Geschichten
}
stories-none = Zu diesen Filtern gibt es keine Geschichte.
stories-filter = Filtern
stories-filter-do = Zeigen
stories-any = beliebig
stories-theme = Thema
stories-role = Erzählt von
stories-setting = Arbeitsfeld
stories-pages = Seiten
stories-newer = Neuere
stories-older = Ältere
stories-page = Seite { $number } von { $of }
story-in-language = auf { $language }
story-published = Veröffentlicht am { $date }
story-demo = Erfundene Beispielgeschichte
story-demo-note = Diese Geschichte wurde erfunden, um zu zeigen, wie die Website funktioniert. Niemand hat sie erlebt.
story-themes = Themen
story-comments = { $count ->
    [0] keine Kommentare
    [one] ein Kommentar
   *[other] { $count } Kommentare
}
story-changed-title = Was geändert wurde
story-changed = Um Menschen zu schützen, wurden in dieser Geschichte Wörter ersetzt. Was [in Klammern] steht, hat nicht die schreibende Person geschrieben.
story-changed-none = In dieser Geschichte musste nichts ersetzt werden.
story-methods = Wie wir unkenntlich machen
story-cite = Zitieren
story-print = Drucken
story-feed = Kommentare als Feed
cite-title = So zitieren Sie
cite-what = Die Adresse unten bleibt gültig. Am Fingerabdruck (SHA-256) lässt sich prüfen, ob man denselben Text hat.
cite-plain = Zitat
cite-bibtex = BibTeX
cite-fingerprint = Fingerabdruck des Textes
cite-back = Zurück zur Geschichte
feed-title = { $site }: Geschichten auf Deutsch
feed-subtitle = Wahre Geschichten aus der Praxis, sicher erzählt
feed-comments-title = Kommentare zu „{ $title }“
pages-one-reviewer = Zurzeit wird auf dieser Website eine Geschichte von einer Person durchgesehen, nicht von zweien.
comments-title = Kommentare
comments-none = Es gibt noch keine Kommentare.
comments-deleted = Dieser Kommentar wurde von der Person, die ihn schrieb, oder von der Moderation gelöscht.
comments-reply = Antworten
comments-write = Kommentar schreiben
comments-rules = Die Moderation liest jeden Kommentar zuerst. Bitte nennen Sie niemanden und keinen Ort, auch sich selbst nicht.
comments-rules-link = Die Regeln für Kommentare
comments-name = Name, der gezeigt wird
comments-name-hint = Besser nicht Ihr eigener.
comments-name-neutral = Jemand, der mitliest
comments-text = Kommentar
comments-website = Lassen Sie dieses Feld leer
comments-go-on = Weiter
comments-check-title = Bevor Sie senden
comments-check-found = An einigen Wörtern Ihres Kommentars könnte man Sie oder andere erkennen. Das schlagen wir vor:
comments-check-nothing = Wir haben nichts gefunden, woran man jemanden erkennen könnte. So wird Ihr Kommentar aussehen:
comments-unread = Das Programm, das Kommentare liest, kann noch kein Arabisch. Bitte achten Sie selbst auf Namen und Orte; die Moderation liest jeden Kommentar, bevor er erscheint.
comments-marked = Was uns aufgefallen ist
comments-suggested = Unser Vorschlag (Sie können ihn noch ändern)
comments-own = Was Sie geschrieben haben
comments-send-suggested = Wie vorgeschlagen senden
comments-send-own = Senden, was ich geschrieben habe; die Moderation entscheidet
comments-send = Senden
comments-change = Text ändern
comments-blank = Bitte schreiben Sie zuerst etwas.
comments-too-long = Der Kommentar ist länger als { $count } Zeichen. Was Sie geschrieben haben, steht noch da.
comments-name-too-long = Der Name ist länger als { $count } Zeichen.
comments-too-many-links = Ein Kommentar darf höchstens { $count } Links enthalten.
comments-late = Bitte sehen Sie ihn noch einmal an und senden Sie ihn noch einmal. (Er kam sehr schnell, oder die Seite war länger als einen Tag offen.)
comments-gone = Der Kommentar, auf den Sie antworten, ist nicht mehr da. Sie können Ihren trotzdem als neuen Kommentar senden.
comments-held-title = Danke für Ihren Kommentar
comments-held = Die Moderation wird ihn lesen. Er erscheint unter der Geschichte, sobald er freigegeben ist.
comments-receipt = Das ist sein Beleg: sieben Wörter, mit denen Sie ihn später auf der Seite „Ihr Beleg“ löschen können. Wir können sie nicht nachschlagen.
comments-no-receipt = Ihr Browser behält für diese Seite keine Cookies, deshalb kann sein Beleg nicht gezeigt werden.
comments-back = Zurück zur Geschichte
