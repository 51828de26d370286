# Looking for stories.
nav-search = Search
search-title = Search
search-title-of = { $words }: { $found }
search-form = Search the stories
search-field = Words to look for
search-do = Search
search-hint = “Several words” in quotation marks stand side by side; wor* is the beginning of a word. What you look for is not kept.
search-filters = Filters
search-language = Language of the story
search-language-any = every language
search-count = { $count ->
    [0] No story in { $language }
    [one] One story in { $language }
   *[other] { $count } stories in { $language }
}
search-count-more = At least { $count } stories in { $language }; the newest of them are shown
search-any-count = { $count ->
    [0] No story
    [one] One story
   *[other] { $count } stories
}
search-any-count-more = At least { $count } stories; the newest of them are shown
search-nothing-asked = There is no word in this to look for. Write at least one word, or the beginning of one.
search-cut = Only the first { $count } words were looked for.
search-short = The beginning of a word needs two letters; a single one was looked for as a word.
search-none = No story has all of these words. What may help:
search-none-fewer = fewer words, or more common ones: accents, capitals and plurals make no difference
search-none-beginning = the beginning of a word with a star, such as wor*
search-none-all = all the stories, newest first
search-unfiltered = the same words without the filters
search-elsewhere = In other languages
search-anywhere = Look in every language
search-before = Before
search-after = Further
