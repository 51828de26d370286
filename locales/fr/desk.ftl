desk-wish = Souhait de la personne contributrice :
