# Chercher des récits.
nav-search = Recherche
search-title = Recherche
search-title-of = { $words } : { $found }
search-form = Chercher dans les récits
search-field = Mots à chercher
search-do = Chercher
search-hint = « Plusieurs mots » entre guillemets se suivent ; tra* est le début d’un mot. Ce que vous cherchez n’est pas conservé.
search-filters = Filtres
search-language = Langue du récit
search-language-any = toutes les langues
search-count = { $count ->
    [0] Aucun récit en { $language }
    [one] { $count } récit en { $language }
   *[other] { $count } récits en { $language }
}
search-count-more = Au moins { $count } récits en { $language } ; les plus récents sont affichés
search-any-count = { $count ->
    [0] Aucun récit
    [one] { $count } récit
   *[other] { $count } récits
}
search-any-count-more = Au moins { $count } récits ; les plus récents sont affichés
search-nothing-asked = Il n’y a là aucun mot à chercher. Écrivez au moins un mot, ou le début d’un mot.
search-cut = Seuls les { $count } premiers mots ont été cherchés.
search-short = Il faut deux lettres pour le début d’un mot ; une lettre seule a été cherchée comme un mot.
search-none = Aucun récit ne contient tous ces mots. Ce qui peut aider :
search-none-fewer = moins de mots, ou des mots plus courants : les accents, les majuscules et les pluriels ne comptent pas
search-none-beginning = le début d’un mot avec une étoile, par exemple tra*
search-none-all = tous les récits, des plus récents aux plus anciens
search-unfiltered = les mêmes mots, sans les filtres
search-elsewhere = Dans d’autres langues
search-anywhere = Chercher dans toutes les langues
search-before = Précédents
search-after = Suivants
