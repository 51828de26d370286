# « Je reconnais quelqu’un », et quitter une page rapidement.
leave = Quitter cette page
leave-hint = Ou appuyez trois fois sur Échap
recognise-title = Je reconnais quelqu’un
recognise-hint = Vous, quelqu’un que vous connaissez, un lieu ? La rédaction regardera aussitôt.
recognise-what = Si vous vous reconnaissez dans ce récit, ou si vous y reconnaissez quelqu’un ou un lieu, dites-le ici à la rédaction. Aucun nom ni aucune raison ne vous sont demandés.
recognise-next = Ce qui se passe ensuite
recognise-next-down = { $count ->
    [one] Le récit est retiré du site aussitôt, jusqu’à ce que la rédaction l’ait relu.
   *[other] Le récit est retiré du site dès que { $count } personnes l’ont dit, jusqu’à ce que la rédaction l’ait relu.
}
recognise-next-look = La rédaction le relit. Elle le modifie, le retire définitivement, ou le remet s’il ne désigne personne.
recognise-next-trace = Nous ne gardons ni votre nom ni votre adresse. Ce que vous écrivez ici est scellé pour la rédaction, puis détruit dès qu’elle a répondu.
recognise-text = Qu’avez-vous reconnu ? (facultatif)
recognise-text-hint = Le plus utile est de dire de quel passage il s’agit. N’écrivez aucun nom.
recognise-send = Prévenir la rédaction
recognise-desk = Vous travaillez à la rédaction de ce site ?
recognise-desk-link = Retirez-y le récit, à vous seul·e et aussitôt
recognise-late = Veuillez relire et envoyer de nouveau. (L’envoi était très rapide, ou la page était ouverte depuis plus d’un jour.)
recognise-too-long = Le texte dépasse { $count } caractères. Ce que vous avez écrit est toujours là.
recognise-told-title = Merci
recognise-told = La rédaction est prévenue.
recognise-told-next = Si assez de personnes ont dit la même chose, le récit est déjà retiré. Dans tous les cas, une personne de la rédaction le relira.
nav-recognised = Signalés
nav-recognised-count = Signalés ({ $count })
recognised-title = Quelqu’un a été reconnu
recognised-what = Des personnes qui lisent, ou de l’équipe, disent reconnaître quelqu’un dans ces récits. Un récit reste retiré tant que la rédaction n’a pas répondu.
recognised-none = Aucun récit n’attend de réponse.
recognised-reports = { $count ->
    [one] { $count } signalement
   *[other] { $count } signalements
}
recognised-since = depuis la { $week }
recognised-still-up = toujours en ligne
recognised-one-title = Relire un récit
recognised-told = Ce qui a été signalé
recognised-by-member = Une personne de l’équipe, { $week }
recognised-by-reader = Une personne qui lit, { $week }
recognised-closed = Quelque chose a été ajouté. Seule la rédaction peut le lire.
recognised-no-words = Rien n’a été ajouté.
recognised-answer = Votre réponse
recognised-back = Remettre le récit, parce que
recognised-back-hint = Le registre garde la raison.
recognised-back-fits-many = ce qu’il dit convient à beaucoup de gens
recognised-back-only-the-writer = seule la personne qui l’a écrit s’y reconnaît
recognised-back-another-story = le signalement concerne un autre récit
recognised-back-misuse = le signalement visait à faire retirer le récit
recognised-back-do = Remettre le récit
recognised-back-choose = Veuillez choisir la raison.
recognised-redo = Le retravailler
recognised-redo-hint = Il revient sur votre établi et refait tout le chemin, avec toutes les approbations. Ses commentaires reviennent avec lui.
recognised-redo-do = Le reprendre sur l’établi
recognised-withdraw = Le retirer définitivement
recognised-withdraw-hint = Ses textes, ses messages et ses commentaires sont détruits, et son reçu n’ouvre plus rien. C’est irréversible.
recognised-withdraw-sure = Oui, le retirer définitivement
recognised-withdraw-tick = Veuillez cocher que vous en êtes certain·e.
recognised-withdraw-do = Retirer
recognised-own = Reconnaissez-vous quelqu’un vous-même ?
recognised-own-add = Le récit est retiré. Vous pouvez ajouter ce que vous avez remarqué.
recognised-own-down = Un seul signalement de l’équipe suffit : le récit est retiré aussitôt.
recognised-look = Quelqu’un a été reconnu dans « { $title } » : y regarder
recognised-too = Je reconnais quelqu’un dans « { $title } »
recognised-waiting = { $count ->
    [one] Quelqu’un a été reconnu dans { $count } récit.
   *[other] Quelqu’un a été reconnu dans { $count } récits.
}
recognised-waiting-link = Y regarder
