# Mots pour ce dont parlent les récits, ce qui y est repéré et où ils en sont.
band-none = Je préfère ne pas le dire
band-worker = Travailleuse sociale ou travailleur social
band-student = Étudiante ou étudiant
band-community-worker = Intervenante ou intervenant communautaire
band-other = Autre
setting-child-protection = Protection de la jeunesse
setting-residential-care = Hébergement
setting-foster-care = Famille d’accueil
setting-school = École
setting-health = Santé
setting-mental-health = Santé mentale
setting-community = Milieu communautaire
setting-justice = Justice
setting-elder-care = Personnes aînées
setting-disability = Handicap
setting-other = Autre
region-canada-quebec = Canada : Québec
region-canada-other = Canada : ailleurs
region-uk-ireland = Royaume-Uni et Irlande
region-france-belgium-switzerland = France, Belgique, Suisse
region-europe-other = Europe : ailleurs
region-elsewhere = Ailleurs
label-person = Personne
label-place = Lieu
label-org = Organisme
label-address = Adresse
label-date = Date
label-age = Âge
label-contact = Coordonnées
label-code = Numéro ou code
label-demographic = Origine ou foi
subject-job = Fonction d’une seule personne
subject-time = Heure exacte
subject-event = Événement
subject-condition = Santé
subject-family = Famille
subject-duration = Durée
subject-only = Cas unique
subject-media = Dans les médias
subject-mark = Signe visible
subject-amount = Somme exacte
reason-person = Un nom, même en partie, désigne une personne.
reason-place = Qui connaît le lieu peut deviner qui y vit ou y travaille.
reason-org = Peu de gens fréquentent cet organisme, et ils se connaissent.
reason-address = Une adresse mène à une porte.
reason-date = Une date permet de chercher ce qui s’est passé ce jour-là.
reason-age = Un âge exact, avec le reste du récit, isole quelqu’un.
reason-contact = Cela mène droit à une personne ou à un service.
reason-code = Un tel numéro désigne une seule personne, un seul dossier ou un seul véhicule.
reason-demographic = L’origine, la foi ou la langue peuvent isoler quelqu’un dans un petit milieu.
reason-job = Peu de gens ont cette fonction : qui connaît l’endroit sait de qui il s’agit.
reason-time = Une heure à la minute près peut se comparer à un registre.
reason-event = On peut retrouver ce qui était dans l’actualité ce jour-là.
reason-condition = Une maladie ou une blessure rare est connue de l’entourage.
reason-family = Une famille ainsi composée se reconnaît facilement.
reason-duration = Une telle durée permet de remonter à une date.
reason-only = Si c’est vrai d’une seule personne, cela dit qui.
reason-media = Ce qui a été publié peut se retrouver.
reason-mark = Le voisinage l’a vu.
reason-amount = Une somme exacte figure dans les papiers de quelqu’un.
class-direct = identifie quelqu’un à lui seul
class-strong = identifie quelqu’un avec d’autres éléments
class-weak = peut-être sans danger : à vérifier
state-submitted = en attente d’une éditrice ou d’un éditeur
state-in_review = à l’édition
state-second_review = en seconde lecture
state-with_contributor = en attente de la personne contributrice
state-approved = approuvé, à publier
state-published = publié
state-declined = non retenu
state-expired = expiré
state-withdrawn = retiré
changed-person = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
changed-place = { $count ->
    [one] { $count } lieu
   *[other] { $count } lieux
}
changed-org = { $count ->
    [one] { $count } organisme
   *[other] { $count } organismes
}
changed-address = { $count ->
    [one] { $count } adresse
   *[other] { $count } adresses
}
changed-date = { $count ->
    [one] { $count } date
   *[other] { $count } dates
}
changed-age = { $count ->
    [one] { $count } âge
   *[other] { $count } âges
}
changed-contact = { $count ->
    [one] { $count } coordonnée
   *[other] { $count } coordonnées
}
changed-code = { $count ->
    [one] { $count } numéro ou code
   *[other] { $count } numéros ou codes
}
changed-demographic = { $count ->
    [one] { $count } origine, foi ou langue
   *[other] { $count } origines, fois ou langues
}
telling-legend = Pour tout le récit
telling-names = Donner d’autres prénoms aux personnes
telling-names-hint = Au lieu de [jeune A], chaque personne reçoit un prénom qui n’est pas le sien, entre crochets, partout dans le récit.
telling-dates = Décaler toutes les dates ensemble
telling-dates-hint = Au lieu de [une date], chaque date complète est décalée du même nombre de jours, et le temps entre les événements reste le même. Ce nombre est tiré au hasard et n’est montré à personne.
telling-chosen = Ce que vous choisissez plus bas pour une personne ou une date passe avant.
telling-settled = Ce qui est déjà réglé garde ses mots ; remettez-le à « Pas encore réglé » pour qu’il suive.
choice-legend = Que mettre à la place ?
choice-replace = Comme proposé :
choice-exacter = Plus précis :
choice-wider = Plus général :
choice-generalise = D’autres mots
choice-generalise-words = Les mots (ils seront entre crochets)
choice-keep = Garder tel quel, parce que
choice-keep-why = La raison
choice-remove = Enlever : […]
choice-leave = Laisser tel quel
choice-open = Pas encore réglé
choice-places = { $count ->
    [one] à { $count } endroit
   *[other] à { $count } endroits
}
fault-summary = À revoir
fault-decision-words = Écrivez les mots qui remplaceront « { $surface } », ou faites un autre choix.
fault-decision-reason = Dites en quelques mots pourquoi « { $surface } » peut rester, ou faites un autre choix.
wrong-encoding = Ce que vous avez envoyé n’était pas dans l’encodage habituel (UTF-8). Nous l’avons lu comme du texte d’Europe de l’Ouest : vérifiez les accents et les guillemets.
language-en = anglais
language-fr = français
language-es = espagnol
language-de = allemand
language-ar = arabe
