# What the pages say, in French: begun. What is missing is said in English. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - { $due } à traiter
}
skip = Aller au contenu
nav-label = Pages
nav-status = État
hide = Masquer l’écran
nobody-in-particular = bureau
line-connected = Connecté { $ago }.
line-never = Jamais encore connecté.
line-waiting = { $count ->
    [0] Rien n’attend de partir.
    [one] 1 envoi attend de partir.
   *[other] { $count } envois attendent de partir.
}

## Time

moment = { $date } { $time }
date = { $day } { $month } { $year }
date-buddhist = { $day } { $month } { $year } ({ $common })
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
unlock-locked = Le bureau est verrouillé. Les messages scellés continuent d’arriver et de partir ; aucun n’est ouvert avant que quelqu’un donne une phrase secrète.
unlock-officer = Votre code
unlock-officer-hint = Comme lo-01. Laissez vide pour entrer avec la phrase secrète du bureau.
unlock-passphrase = Phrase secrète
unlock-passphrase-hint = Vous pouvez la coller. L’essai prend une ou deux secondes.
unlock-do = Déverrouiller
hidden-title = Notes de bureau
hidden-text = Il n’y a pas de notes pour aujourd’hui.
hidden-back = Continuer
alone-heading = Personne n’était là depuis un moment
alone-text = Saphan est encore ouvert dans une autre fenêtre. Ce qui était sur cette page n’est plus affiché.
alone-back = Reprendre ici
refused-heading = Cela n’a pas été fait
refused-code = Si vous téléphonez à votre administrateur, dites :
refused-back = Retour à la première page
error-unchanged = Rien n’a été changé.
no-page = Cette page n’existe pas.

## Lists of referrals

nav-inbox = { $due ->
    [0] Reçus
   *[other] Reçus ({ $due })
}
nav-sent = Envoyés
nav-partners = Partenaires
nav-queue = File d’attente
inbox-heading = Reçus
sent-heading = Envoyés
part-ours = Ce bureau doit agir ({ $count })
part-theirs = En attente d’autres ({ $count })
part-over = Clos ({ $count })
list-reference = Référence
list-from = De
list-to = À
list-services = Services
list-urgency = Urgence
list-due = Échéance
list-state = État
