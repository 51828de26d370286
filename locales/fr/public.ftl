# Ce que voit le public.
front-lead = Des récits vrais du travail social, racontés au jour le jour par celles et ceux qui le font, sans rien qui puisse identifier qui que ce soit.
front-read = Lire les récits
front-newest = Les plus récents
front-none = Aucun récit n’a encore été publié.
stories-title = Récits
stories-count = { $count ->
    [one] { $count } récit
   *[other] { $count } récits
}
stories-none = Aucun récit ne correspond à ces filtres.
stories-filter = Filtrer
stories-filter-do = Afficher
stories-any = peu importe
stories-theme = Thème
stories-role = Raconté par
stories-setting = Milieu
stories-pages = Pages
stories-newer = Plus récents
stories-older = Plus anciens
stories-page = Page { $number } de { $of }
story-in-language = en { $language }
story-published = Publié le { $date }
story-demo = Récit de démonstration, inventé
story-demo-note = Ce récit a été inventé pour montrer le fonctionnement du site. Il n’est l’expérience de personne.
story-themes = Thèmes
story-comments = { $count ->
    [0] aucun commentaire
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
story-changed-title = Ce qui a été changé
story-changed = Pour protéger des personnes, des mots ont été remplacés dans ce récit. Ce qui est [entre crochets] n’a pas été écrit par son auteur ou son autrice.
story-changed-none = Rien n’a dû être remplacé dans ce récit.
story-methods = Comment nous caviardons
story-cite = Citer
story-print = Imprimer
story-feed = Fil des commentaires
cite-title = Comment citer
cite-what = L’adresse ci-dessous reste valable. L’empreinte (SHA-256) permet à quiconque de vérifier qu’il s’agit du même texte.
cite-plain = Référence
cite-bibtex = BibTeX
cite-fingerprint = Empreinte du texte
cite-back = Retour au récit
feed-title = { $site } : récits en français
feed-subtitle = Des récits vrais de la pratique, racontés en sécurité
feed-comments-title = Commentaires sur « { $title } »
pages-one-reviewer = Sur ce site, un récit est actuellement relu par une seule personne, et non par deux.
comments-title = Commentaires
comments-none = Pas encore de commentaire.
comments-deleted = Ce commentaire a été supprimé par la personne qui l’a écrit ou par la modération.
comments-reply = Répondre
comments-write = Écrire un commentaire
comments-rules = Chaque commentaire est d’abord lu par la modération. Ne nommez personne ni aucun lieu, vous y compris.
comments-rules-link = Les règles des commentaires
comments-name = Nom affiché
comments-name-hint = Plutôt pas le vôtre.
comments-name-neutral = Une personne qui lit
comments-text = Commentaire
comments-website = Laissez ce champ vide
comments-go-on = Continuer
comments-check-title = Avant d’envoyer
comments-check-found = Certains mots de votre commentaire pourraient vous identifier, vous ou d’autres. Voici ce que nous proposons :
comments-check-nothing = Nous n’avons rien trouvé qui puisse identifier quelqu’un. Voici votre commentaire tel qu’il paraîtra :
comments-unread = Le programme qui lit les commentaires ne connaît pas encore l’arabe. Cherchez vous-même les noms et les lieux ; la modération lit chaque commentaire avant qu’il paraisse.
comments-marked = Ce que nous avons remarqué
comments-suggested = Notre proposition (vous pouvez encore la modifier)
comments-own = Ce que vous avez écrit
comments-send-suggested = Envoyer la proposition
comments-send-own = Envoyer ce que j’ai écrit ; la modération décidera
comments-send = Envoyer
comments-change = Modifier le texte
comments-blank = Écrivez d’abord quelque chose.
comments-too-long = Le commentaire dépasse { $count } caractères. Ce que vous avez tapé est encore ici.
comments-name-too-long = Le nom dépasse { $count } caractères.
comments-too-many-links = Un commentaire peut contenir au plus { $count } liens.
comments-late = Regardez-le encore une fois et renvoyez-le. (Il est arrivé très vite, ou la page était ouverte depuis plus d’un jour.)
comments-gone = Le commentaire auquel vous répondez n’est plus là. Vous pouvez envoyer le vôtre comme nouveau commentaire.
comments-held-title = Merci de votre commentaire
comments-held = La modération le lira. Il paraîtra sous le récit une fois approuvé.
comments-receipt = Voici son reçu : sept mots avec lesquels vous pourrez le supprimer plus tard, à la page « Votre reçu ». Nous ne pouvons pas les retrouver.
comments-no-receipt = Votre navigateur ne garde pas de témoin pour cette page ; le reçu ne peut donc pas être affiché.
comments-back = Retour au récit
