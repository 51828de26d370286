# Geschichten suchen.
nav-search = Suche
search-title = Suche
search-title-of = { $words }: { $found }
search-form = Die Geschichten durchsuchen
search-field = Gesuchte Wörter
search-do = Suchen
search-hint = „Mehrere Wörter“ in Anführungszeichen stehen nebeneinander; wor* ist der Anfang eines Wortes. Was Sie suchen, wird nicht gespeichert.
search-filters = Filter
search-language = Sprache der Geschichte
search-language-any = alle Sprachen
search-count = { $count ->
    [0] Keine Geschichte auf { $language }
    [one] Eine Geschichte auf { $language }
   *[other] { $count } Geschichten auf { $language }
}
search-count-more = Mindestens { $count } Geschichten auf { $language }; gezeigt werden die neuesten
search-any-count = { $count ->
    [0] Keine Geschichte
    [one] Eine Geschichte
   *[other] { $count } Geschichten
}
search-any-count-more = Mindestens { $count } Geschichten; gezeigt werden die neuesten
search-nothing-asked = Darin steht kein Wort, das sich suchen lässt. Schreiben Sie mindestens ein Wort oder den Anfang eines Wortes.
search-cut = Gesucht wurden nur die ersten { $count } Wörter.
search-short = Der Anfang eines Wortes braucht zwei Buchstaben; ein einzelner wurde als Wort gesucht.
search-none = In keiner Geschichte stehen alle diese Wörter. Was helfen kann:
search-none-fewer = weniger oder häufigere Wörter: Akzente, Großschreibung und Mehrzahl machen keinen Unterschied
search-none-beginning = der Anfang eines Wortes mit einem Stern, etwa wor*
search-none-all = alle Geschichten, die neuesten zuerst
search-unfiltered = dieselben Wörter ohne die Filter
search-elsewhere = In anderen Sprachen
search-anywhere = In allen Sprachen suchen
search-before = Davor
search-after = Weiter
