# Répondre : commentaires fermés, modifiés ou mis en tête ; la liste de la modération, l’annulation, la journée ; ce qui est bloqué.
comments-pinned = Mis en tête
comments-closed = Les commentaires de ce récit sont fermés.
comments-ended = Les commentaires de ce récit se sont fermés, comme ils le font après un certain temps. Merci à toutes les personnes qui ont écrit.
comments-closed-title = Les commentaires sont fermés
comments-closed-meanwhile = Les commentaires de ce récit ont été fermés pendant que vous écriviez. Le vôtre n’a pas été envoyé. Nous en sommes désolés.
comments-turned-away-title = Plus de commentaires aujourd’hui
comments-turned-away = La modération ne prend plus de commentaires de votre connexion aujourd’hui ; quelqu’un d’autre l’a peut-être utilisée avant vous. Le vôtre n’a pas été envoyé. Vous pourrez écrire de nouveau demain.
comments-lost-hint = Il n’a pas été envoyé et n’est gardé nulle part ailleurs. Vous pouvez le copier ici.
comments-change-held = { $count ->
    [one] Pendant { $count } minute, vous pouvez encore le modifier, sauf si la modération a décidé entre-temps. Vous pouvez le supprimer à tout moment.
   *[other] Pendant { $count } minutes, vous pouvez encore le modifier, sauf si la modération a décidé entre-temps. Vous pouvez le supprimer à tout moment.
}
comments-open-receipt = Le modifier ou le supprimer maintenant
receipt-comment-declined = La modération ne l’a pas publié. Son texte sera détruit après 30 jours ; vous pouvez le supprimer dès maintenant.
receipt-comment-taken-down = Il a été publié, puis la modération l’a retiré.
receipt-comment-change = Modifier mon commentaire
receipt-comment-change-until = { $count ->
    [one] Vous pouvez encore le modifier pendant { $count } minute, sauf si la modération décide avant.
   *[other] Vous pouvez encore le modifier pendant { $count } minutes, sauf si la modération décide avant.
}
receipt-comment-changed = Votre modification est enregistrée. La modération la lira.
receipt-comment-too-late = Il ne peut plus être modifié : un quart d’heure est passé, ou la modération a décidé. Ce que vous avez tapé est encore ici, pour être copié. Vous pouvez supprimer le commentaire ou en envoyer un nouveau.
moderate-reason-spam = Ressemble à un indésirable
moderate-reason-repeated = Déjà envoyé
moderate-reason-blocked = Un mot ou un site bloqué
moderate-which = Quels commentaires
moderate-all = Tous ceux qui attendent
moderate-tray = Probablement indésirables
moderate-filter = { $words } ({ $count })
moderate-tray-what = La maison les a mis de côté pour leurs mots, leurs liens ou parce qu’ils revenaient sans cesse. Personne n’en est averti. Ce qui n’est pas traité est détruit après 30 jours. Publiez ce qui n’est pas indésirable ; le filtre en apprend.
moderate-is-answer = Répond à un autre commentaire
moderate-spam = C’est un indésirable
moderate-turn-away = Indésirable, et plus rien de cette personne aujourd’hui
moderate-page = Pour tous ceux de cette page
moderate-page-spam = Tous sont indésirables
moderate-page-decline = Tous les refuser
moderate-undo = Annuler
moderate-undo-hint = Vous pouvez annuler pendant une minute.
moderate-undone = { $count ->
    [0] Il ne restait rien à annuler.
    [one] Un commentaire est de nouveau comme avant.
   *[other] { $count } commentaires sont de nouveau comme avant.
}
moderate-undo-late = Ce n’est plus annulable : la minute est passée, ou quelqu’un y a touché depuis.
moderate-not-today = Cette personne ne peut plus être écartée, car le commentaire n’est pas d’aujourd’hui. Rien n’a été décidé.
moderate-day-title = Ma journée
moderate-day = Nombre maximal de commentaires par jour
moderate-day-hint = Certains commentaires sont durs à lire. Après ce nombre, la liste reste vide pour vous jusqu’à demain. Laissez le champ vide pour voir tout ce qui arrive. Personne d’autre ne voit ceci.
moderate-day-so-far = { $count ->
    [0] Vous n’en avez traité aucun aujourd’hui.
    [one] Vous en avez traité un aujourd’hui.
   *[other] Vous en avez traité { $count } aujourd’hui.
}
moderate-day-saved = Votre journée est enregistrée.
moderate-day-wrong = Écrivez un nombre de 1 à { $count }, ou laissez le champ vide.
moderate-day-reached = { $count ->
    [one] Vous avez traité { $count } commentaire aujourd’hui, autant que vous le vouliez. Merci. Les autres attendent demain ou quelqu’un d’autre.
   *[other] Vous avez traité { $count } commentaires aujourd’hui, autant que vous le vouliez. Merci. Les autres attendent demain ou quelqu’un d’autre.
}
moderate-typed = Ce que vous aviez tapé
moderate-taken-down = Le commentaire est retiré.
thread-title = Commentaires d’un récit
thread-of = Commentaires de « { $title } »
thread-here = Tous les commentaires de ce récit
thread-read = Lire le récit
thread-open = Les commentaires sont ouverts ici.
thread-open-until = Les commentaires sont ouverts ici jusqu’au { $date }.
thread-closed = Le bureau a fermé les commentaires ici.
thread-ended = Les commentaires se sont fermés d’eux-mêmes, vu l’âge du récit.
thread-do-close = Fermer les commentaires
thread-do-open = Ouvrir les commentaires
thread-public = Commentaires publiés
thread-none = Aucun commentaire n’est publié ici.
thread-pin = Mettre en tête
thread-unpin = Remettre parmi les autres
thread-gone = Ce commentaire n’est plus public.
patterns-title = Mots et sites bloqués
patterns-what = Un commentaire qui en contient un va dans « Probablement indésirables ». Personne n’en est averti, et il peut encore être publié de là.
patterns-none = Rien n’est bloqué.
patterns-listed = Ce qui est bloqué
patterns-words = Mots
patterns-host = Site
patterns-new = Bloquer
patterns-kind = Que chercher
patterns-kind-words = Ces mots côte à côte ; majuscules et accents ne comptent pas
patterns-kind-host = Les liens vers ce site et tout ce qui en dépend
patterns-text = Mots ou site
patterns-text-hint = De 3 à 100 caractères, par exemple « crédit rapide » ou « montres.example »
patterns-add = Bloquer
patterns-remove = Ne plus bloquer « { $pattern } »
patterns-wrong = Écrivez de 3 à 100 caractères, dont une lettre ou un chiffre ; pour un site, son nom avec un point, comme « montres.example ».
patterns-taken = C’est déjà dans la liste.
patterns-full = { $count ->
    [one] La liste contient au plus { $count } entrée. Retirez-en d’abord une.
   *[other] La liste contient au plus { $count } entrées. Retirez-en d’abord une.
}
