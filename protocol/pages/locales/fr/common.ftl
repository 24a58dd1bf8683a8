# What the pages say, in French. Not yet read by a native reader.

## Round every page

skip = Aller au contenu
nav-label = Pages
hide = Masquer l’écran
language-begun = { $name } (commencé)

## Time

moment = { $date } { $time }
date = { $day } { $month } { $year }
date-buddhist = { $day } { $month } { $year } ({ $common })
date-month = { $month } { $year }
date-month-buddhist = { $month } { $year } ({ $common })
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
never = jamais
ago-moment = à l’instant
ago-minutes = il y a { $count } min
ago-hours = il y a { $count } h
ago-days = { $count ->
    [one] hier
   *[other] il y a { $count } jours
}

## Coming in and going out

unlock-heading = Déverrouiller
unlock-passphrase = Phrase secrète
unlock-passphrase-hint = Vous pouvez la coller. La vérification prend une ou deux secondes.
unlock-do = Déverrouiller
hidden-title = Notes de bureau
hidden-text = Il n’y a pas de notes pour aujourd’hui.
hidden-back = Continuer
alone-heading = Page masquée après un moment sans activité
alone-text = Saphan est encore ouvert dans une autre fenêtre. Ce qui était sur cette page n’est plus affiché.
alone-back = Reprendre ici

## Why something was not done

refused-heading = Cela n’a pas été fait
refused-code = Si vous téléphonez à votre administrateur, dites :
refused-back = Retour à la première page
error-unchanged = Rien n’a été changé.
late = Cela prend plus de temps qu’une page ne peut attendre.
late-safety = C’est peut-être encore en cours.
late-next = Regardez l’orientation, ou la file d’attente, avant de recommencer.
no-page = Cette page n’existe pas.
unwelcome-host = Cette adresse appartient à un autre nom. Ces pages sont réservées à cet ordinateur.
unwelcome-origin = Ceci a été envoyé par une autre page. Seules les pages de Saphan peuvent le faire.
unwelcome-method = Ce n’est pas une façon de demander une page.
unwelcome-next = Fermez cette fenêtre et rouvrez Saphan depuis son raccourci.
error-no-session = Ce navigateur n’a pas été admis, ou Saphan a été redémarré depuis.
error-link-unknown = Ce lien ne vient pas du démarrage actuel de Saphan.
error-link-late = Ce lien a plus de cinq minutes, ou l’horloge de cet ordinateur a été réglée entre-temps.
error-link-used = Ce lien a déjà été utilisé. Un lien ne sert qu’une fois.
error-session-gone = Trop de navigateurs ont été admis à la fois.
error-page-outdated = Cette page date d’avant le dernier déverrouillage.
error-page-outdated-next = Rouvrez-la et recommencez.
error-form-too-long = C’est plus qu’une page ne peut prendre.
error-form-too-long-next = Raccourcissez le texte.
error-pages-stopping = Saphan est en train de s’arrêter.
error-pages-stopping-next = Redémarrez-le.
error-no-passphrase = Aucune phrase secrète n’a été tapée.
error-no-passphrase-next = Tapez-la ou collez-la.

# At the head of each printed sheet.
on-paper = Confidentiel

## The help of a command, and what is wrong with one

usage-heading = Usage :
usage-commands = Commandes :
usage-arguments = Arguments :
usage-options = Options :
usage-example = Exemple :
usage-default = {"["}par défaut : { $value }]
usage-possible = {"["}valeurs possibles : { $values }]
usage-possible-list = Valeurs possibles :
usage-help = Afficher l’aide
usage-help-short = Afficher l’aide (plus de détails avec « --help »)
usage-help-long = Afficher l’aide (un résumé avec « -h »)
usage-version = Afficher la version
usage-help-command = Afficher ce message ou l’aide de la commande donnée
usage-help-which = Afficher l’aide de cette commande
usage-error = erreur : { $what }
usage-unknown-argument = argument inattendu « { $argument } »
usage-unknown-command = commande inconnue « { $command } »
usage-missing-arguments = ceci est nécessaire et n’a pas été donné :
usage-missing-command = « { $command } » a besoin d’une de ses commandes : { $values }
usage-no-value = « { $argument } » a besoin d’une valeur, et aucune n’a été donnée
usage-invalid-value = valeur « { $value } » non valable pour « { $argument } »
usage-invalid-because = valeur « { $value } » non valable pour « { $argument } » : { $why }
usage-conflict = « { $argument } » ne va pas avec « { $other } »
usage-conflict-some = « { $argument } » ne va pas avec d’autres arguments donnés
usage-twice = « { $argument } » ne peut être donné qu’une fois
usage-too-many = « { $value } » est une valeur de trop pour « { $argument } »
usage-too-few = « { $argument } » a besoin d’au moins { $least } valeurs ; données : { $given }
usage-wrong-number = « { $argument } » a besoin de { $wanted } valeurs ; données : { $given }
usage-no-equals = « { $argument } » a besoin d’un signe égal devant sa valeur
usage-not-text = un argument n’est pas un texte valable (UTF-8)
usage-other = les arguments ne sont pas compris
usage-similar = Vouliez-vous dire { $values } ?
usage-more = Pour en savoir plus : { $command }
list-of = { $one } ; { $rest }
