# Buscar relatos.
nav-search = Buscar
search-title = Buscar
search-title-of = { $words }: { $found }
search-form = Buscar en los relatos
search-field = Palabras que se buscan
search-do = Buscar
search-hint = «Varias palabras» entre comillas van juntas; pal* es el comienzo de una palabra. Lo que se busca no se guarda.
search-filters = Filtros
search-language = Idioma del relato
search-language-any = todos los idiomas
search-count = { $count ->
    [0] Ningún relato en { $language }
    [one] Un relato en { $language }
   *[other] { $count } relatos en { $language }
}
search-count-more = Al menos { $count } relatos en { $language }; se muestran los más recientes
search-any-count = { $count ->
    [0] Ningún relato
    [one] Un relato
   *[other] { $count } relatos
}
search-any-count-more = Al menos { $count } relatos; se muestran los más recientes
search-nothing-asked = Aquí no hay ninguna palabra que buscar. Escriba al menos una palabra o el comienzo de una.
search-cut = Solo se buscaron las primeras { $count } palabras.
search-short = El comienzo de una palabra necesita dos letras; una sola se buscó como palabra.
search-none = Ningún relato tiene todas estas palabras. Lo que puede ayudar:
search-none-fewer = menos palabras, o más corrientes: los acentos, las mayúsculas y los plurales no importan
search-none-beginning = el comienzo de una palabra con un asterisco, como pal*
search-none-all = todos los relatos, los más recientes primero
search-unfiltered = las mismas palabras sin los filtros
search-elsewhere = En otros idiomas
search-anywhere = Buscar en todos los idiomas
search-before = Anteriores
search-after = Siguientes
