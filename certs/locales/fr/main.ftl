# What the pages of the authority say, in French. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - { $due } à traiter
}
nav-requests = { $due ->
    [0] Demandes
   *[other] Demandes ({ $due })
}
nav-partners = Partenaires
nav-powers = Pouvoirs
nav-log = Journal
nav-backup = Sauvegarde
line-no-hub = Aucun hub n’est encore connu.
line-told = Le hub est à jour ; dernier contact le { $at }.
line-untold = { $count ->
    [0] Le hub n’a pas encore été contacté.
    [one] Le hub n’est pas encore informé de 1 acte.
   *[other] Le hub n’est pas encore informé de { $count } actes.
}
line-waiting = { $count ->
    [0] Personne n’attend de réponse.
    [one] 1 bureau attend une réponse.
   *[other] { $count } bureaux attendent une réponse.
}
nothing = -
back = Retour
later = Plus tard
why = Pourquoi
lacks-reason = Choisissez pourquoi.
network = Réseau
key-fingerprint = Empreinte de sa clé
at-by = { $at }, { $by }
from-until = { $from } à { $until }

## Coming in and going out

unlock-locked = La clé est scellée. Rien n’est affiché et rien n’est signé avant que quelqu’un donne la phrase secrète.
unlock-by = Qui agit
unlock-by-hint = Votre nom, vos initiales ou un code. Le journal le garde pour toujours.
stay-soon = Les pages se verrouillent dans une minute.
stay-do = Rester
refused-code = Si vous demandez de l’aide par téléphone, dites :
late-next = Regardez le journal avant de recommencer.
error-no-session-next = Rouvrez les pages depuis leur raccourci (saphan-ca open).
error-link-unknown-next = Rouvrez les pages depuis leur raccourci (saphan-ca open).
error-link-late-next = Rouvrez les pages depuis leur raccourci (saphan-ca open).
error-link-used-next = Rouvrez les pages (saphan-ca open). Si ce n’est pas vous qui l’avez utilisé, quelqu’un d’autre peut lire ce répertoire.
error-session-gone-next = Rouvrez les pages depuis leur raccourci (saphan-ca open).
error-locked = Les pages ont été verrouillées entre-temps, ou la clé a changé.
error-locked-next = Donnez à nouveau la phrase secrète.
error-by = Ce n’est pas un nom que le journal peut garder.
error-by-next = Écrivez 1 à 64 caractères visibles, sans espace au début ni à la fin.
error-wrong-passphrase = La phrase secrète est fausse.
error-wrong-passphrase-next = Regardez si les majuscules sont verrouillées, puis réessayez.
error-passphrase = Ceci ne peut pas être une phrase secrète : elle est vide, trop courte ou trop longue.
error-passphrase-next = Réessayez.
error-authority-in-use = Un autre programme utilise en ce moment le répertoire de l’autorité.
error-authority-in-use-next = Réessayez dans un moment.
error-program-fault = Le programme a un défaut ici.
error-program-fault-next = Lancez saphan-ca check, et regardez le journal.

## Who asks to join

requests-heading = Qui demande à rejoindre le réseau
requests-none = Personne ne demande à rejoindre le réseau, d’après ce que sait ce répertoire.
request-name = N° de demande
request-asked = Reçue le
request-made = Préparée le
request-invited = Invitation du
request-invited-by = Invitation par
request-number = Numéro
request-look = À regarder de près.
request-heading = { $partner } demande à rejoindre le réseau
request-others = { $count ->
    [one] Quelqu’un d’autre est venu une fois avec la même invitation : elle a été lue en chemin.
   *[other] D’autres sont venus { $count } fois avec la même invitation : elle a été lue en chemin.
}
request-differed = Un autre numéro a déjà été lu pour cette demande : { $at }.
number-not-compared = non comparé
number-differed = différent
number-form = Un groupe a cinq chiffres, dans n’importe quelle écriture. Regardez les groupes marqués.
number-slip = Le chiffre de contrôle n’est pas juste : quelque chose a été mal lu, mal entendu ou mal tapé. Faites tout lire à nouveau.
number-slip-in = Le chiffre de contrôle n’est pas juste : regardez le groupe { $group }, et faites-le lire à nouveau.
number-call-again = Ceci a été mal tapé trop souvent. Terminez l’appel, téléphonez à nouveau, et commencez par le premier groupe.
number-nothing-compared = Rien n’a été comparé et rien n’a été changé.
compare-heading = Comparer le numéro par téléphone
compare-telephone = Téléphonez à { $partner } à un numéro que vous aviez avant, pas à un numéro venu avec la demande. Là-bas, on vous lit cinq groupes de cinq chiffres.
compare-hidden = Tapez chaque groupe comme vous l’entendez. Le numéro de cet ordinateur reste caché jusqu’à ce que les cinq soient tapés et soient les mêmes.
compare-legend = Ce qui est lu au téléphone
compare-group = Groupe { $group }
compare-group-wrong = Tapez les cinq chiffres tels qu’ils sont lus.
compare-do = Comparer et approuver
second-passphrase = Phrase secrète de { $name }
second-hint = { $name } est le deuxième administrateur, et la tape sans que le premier regarde.
admitted-heading = { $partner } est un partenaire
admitted-same = Le même numéro, chiffre de contrôle juste, comparé par { $by }.
admitted-until = Son identité vaut jusqu’au { $until }. L’accès au hub se renouvelle de lui-même.
admitted-next = Faites une sauvegarde maintenant : ce qui n’y est pas est perdu avec cet ordinateur.
differs-heading = Le numéro n’est pas celui de cette demande
differs-what = Ce que { $partner } a lu n’est pas le numéro de la demande que le hub a transmise. Quelqu’un d’autre a lu l’invitation, ou le hub ne dit pas la vérité.
differs-safety = Personne n’a été admis. Le journal dit qui a comparé, et quand.
differs-next = Refusez la demande avec cette raison, et invitez à nouveau le bureau par un autre chemin.
refuse-link = Refuser
refuse-heading = Refuser la demande de { $partner }
refuse-about = Le bureau apprend la raison au hub, signée par l’autorité. Il pourra rejoindre le réseau avec une nouvelle invitation.
refuse-words = Quelques mots pour le bureau
refuse-words-hint = Peut rester vide. Une ligne de 200 caractères au plus ; rien sur des personnes.
refuse-bad-words = Les mots sont trop longs, ou cachent quelque chose.
refuse-do = Refuser
refusal-number-differs = Le numéro lu au téléphone est différent.
refusal-not-reached = Personne n’a pu être joint à un numéro connu avant.
refusal-not-theirs = Le bureau dit qu’il n’a rien demandé.
refusal-other-invitation = Une autre invitation doit être utilisée.
refusal-other = Autre raison, écrite ci-dessous.
error-authority-answered = Cette demande, ou son invitation, a déjà reçu une réponse.
error-authority-answered-next = Invitez à nouveau le bureau, s’il doit redemander (saphan-ca invite PARTNER --country CC).
error-authority-former-root = L’invitation nomme une racine qu’une autre a remplacée.
error-authority-former-root-next = Invitez à nouveau le bureau (saphan-ca invite PARTNER --country CC).
error-second-needed = Le deuxième administrateur doit être d’accord.
error-second-needed-next = Laissez-le taper sa phrase secrète.
error-second-same-person = Qui agit est le deuxième administrateur, et une seule personne ne peut pas être les deux.
error-second-same-person-next = Laissez une autre personne donner la phrase secrète, sous son propre nom.
error-second-lost = La clé du deuxième administrateur a été perdue avec l’ancien ordinateur.
error-second-lost-next = Nommez-en d’abord un nouveau (saphan-ca second NAME).
error-request-not-found = Cette demande n’est pas connue ici. Elle a peut-être reçu une réponse.
error-request-not-found-next = Regardez la liste des demandes, ou contactez le hub (saphan-ca sync, saphan-ca request list).

## Visits at the hub

visit-last = Le hub a été contacté pour la dernière fois le { $at }.
visit-never = Le hub n’a pas encore été contacté.
visit-hub = Hub :
visit-do = Contacter le hub
hub-address = Adresse du hub
hub-address-hint = Comme hub.example.org:4433.
error-hub-address = Ce n’est pas l’adresse d’un hub.
error-hub-address-next = Écrivez-en une comme hub.example.org:4433.
error-hub-unknown = Cette autorité ne sait pas encore où est son hub.
error-hub-unknown-next = Écrivez l’adresse une fois (--hub HOST:PORT).
done-visited = Le hub a été contacté : il a ce qui lui manquait, et la liste des demandes est à jour.
done-told = Le hub en est informé.
done-untold = Aucun hub n’est encore connu ; aucun n’en est donc informé.
done-not-reached = Le hub n’a pas pu être joint et n’est pas encore informé. Contactez-le quand la connexion est revenue.
done-strange = Le hub a transmis des demandes qu’aucune invitation n’explique ; elles sont laissées de côté.
done-clock = Les horloges de cet ordinateur et du hub ont des minutes d’écart. Réglez celle qui est fausse.
done-own-word = Un partenaire s’est retiré lui-même. Regardez la liste des partenaires, et faites-le sortir du réseau.
done-refused = La demande est refusée.
done-withdrawn = L’invitation est annulée.
done-withdrawn-asked = Quelqu’un l’avait utilisée pour demander, et reçoit un refus sans raison.
done-suspended = Le partenaire est suspendu.
done-resumed = Le partenaire participe à nouveau.
done-revoked = Le partenaire est sorti du réseau.
done-backed-up = La sauvegarde est écrite. Vérifiez qu’elle s’ouvre.

## Invitations

invitations-heading = Invitations ouvertes
invitations-none = Aucune invitation n’est ouverte.
invitation-made = Faite
invitation-until = Valable jusqu’au
invitation-back = Annuler
invitation-back-do = Annuler l’invitation de { $partner }
withdraw-about = Dès que le hub en est informé, quiconque se présente avec cette invitation apprend qu’elle n’est pas valable. Une nouvelle peut être faite à tout moment.
withdraw-asked = Quelqu’un l’a utilisée pour demander et attend une réponse : il reçoit un refus sans raison.
invite-link = Inviter un bureau
invite-heading = Inviter un bureau
invite-partner-hint = Comment le bureau s’appellera : un nom court et son pays, comme nkw-la.
invite-country-hint = Deux lettres, les mêmes qu’à la fin du code, comme contrôle.
invite-life = Combien de temps elle peut attendre
invite-hours = { $hours } heures
invite-do = Faire l’invitation
invited-heading = Invitation pour { $partner }
invited-once = Elle sert une fois, jusqu’au { $until }. Elle est affichée maintenant et plus jamais ensuite.
invited-text = Texte de l’invitation, à copier
invited-alone = Donnez-la à ce bureau seulement, par n’importe quel chemin. Qui d’autre la lit peut demander au nom du bureau ; le numéro que vous comparez par téléphone est alors différent.
invited-done = J’ai copié l’invitation
error-partner-code = Il faut un code de partenaire comme nkw-la.
error-partner-code-next = Écrivez un nom court et le pays, comme nkw-la.
error-authority-already-partner = Ce bureau est déjà un partenaire.
error-authority-already-partner-next = Regardez sa page (saphan-ca partner show CODE).
error-authority-nothing-open = Le partenaire n’a pas d’invitation ouverte.
error-authority-nothing-open-next = Regardez les demandes : elle a peut-être été utilisée (saphan-ca request list).
error-kit-not-confirmed = Le kit de récupération n’est pas confirmé, rien n’est donc délivré.
error-kit-not-confirmed-next = Confirmez-le (saphan-ca kit confirm), ou créez-en un (saphan-ca kit make).
error-root-not-kept = La clé de la nouvelle racine n’est encore dans aucune sauvegarde.
error-root-not-kept-next = Faites d’abord une sauvegarde (saphan-ca backup FILE).
error-country = Le pays n’est pas celui qui est à la fin du code du partenaire.
error-country-next = Corrigez l’un des deux.
error-invitation-life = Une invitation vaut de 1 à 168 heures.
error-invitation-life-next = Choisissez une durée de la liste.
error-changed-meanwhile = Quelque chose a été fait depuis l’ouverture de cette page, peut-être ceci justement.
error-changed-meanwhile-next = Regardez les invitations ouvertes. Si elle n’y est pas, envoyez à nouveau le formulaire.

## Partners

partner-code = Code
partner-country = Pays
partner-state = État
partner-until = Identité jusqu’au
partner-identity = Identité
partner-needs = À faire
partner-seen = Dernier renouvellement au hub
partner-compared = Numéro comparé
partner-renewal = L’accès au hub se renouvelle de lui-même. Une nouvelle identité est demandée par le bureau avec un fichier ; accordez-la avec saphan-ca partner renew.
partners-none = Il n’y a pas encore de partenaire.
partners-active = { $count ->
    [one] 1 partenaire est actif.
   *[other] { $count } partenaires sont actifs.
}
state-active = actif
state-suspended = suspendu
state-revoked = sorti du réseau
state-out = sorti de lui-même
state-because = { $state } : { $reason }
needs-revocation = À faire sortir du réseau
needs-due = { $days ->
    [one] Nouvelle identité nécessaire, il reste { $days } jour
   *[other] Nouvelle identité nécessaire, il reste { $days } jours
}
needs-late = { $days ->
    [one] Identité expirée depuis { $days } jour
   *[other] Identité expirée depuis { $days } jours
}
needs-line = { $days ->
    [one] Le renouvellement au hub échoue depuis { $days } jour
   *[other] Le renouvellement au hub échoue depuis { $days } jours
}
own-word = Le partenaire s’est retiré lui-même avec sa propre clé, depuis le { $since } d’après le hub { $hub }. Faites-le sortir du réseau, pour que la liste dise la même chose.
refused-at-hub = Refusé au hub, qui a cette liste depuis le { $at } au plus tard.
refused-not-yet = Le hub n’en est pas encore informé. Contactez-le.
error-unknown-partner = Ce partenaire n’existe pas.
error-unknown-partner-next = Regardez la liste des partenaires.
error-authority-unknown-partner = Ce partenaire n’existe pas.
error-authority-unknown-partner-next = Regardez la liste des partenaires (saphan-ca partner list).
error-authority-already-revoked = Le partenaire est déjà sorti du réseau.
error-authority-already-revoked-next = Regardez sa page (saphan-ca partner show CODE).
error-authority-suspended = Le partenaire est déjà suspendu.
error-authority-suspended-next = Regardez sa page (saphan-ca partner show CODE).
error-authority-not-suspended = Le partenaire n’est pas suspendu.
error-authority-not-suspended-next = Regardez sa page (saphan-ca partner show CODE).

## Stopping and cutting off

act-suspend-link = Suspendre
act-suspend-heading = Suspendre { $partner }
act-suspend-about = Dès que le hub a la nouvelle liste, il refuse { $partner } et coupe sa connexion. Ses clés restent valables, rien n’est perdu, et vous pouvez y mettre fin à tout moment.
act-suspend-do = Suspendre
act-resume-link = Réactiver
act-resume-heading = Réactiver { $partner }
act-resume-about = Dès que le hub a la nouvelle liste, { $partner } participe à nouveau avec les clés qu’il avait.
act-resume-do = Réactiver
act-revoke-link = Faire sortir du réseau
act-revoke-heading = Faire sortir { $partner } du réseau
act-revoke-about = Cela ne peut pas être annulé : les clés de { $partner } ne reviennent jamais. Sa connexion est coupée dès que le hub a la nouvelle liste. Ce qu’il a envoyé depuis la date ci-dessous ne compte plus ; ce qui l’attendait est rendu à l’expéditeur.
act-revoke-do = Faire sortir pour de bon
revoke-since = Depuis quel jour ses clés étaient peut-être en d’autres mains
revoke-since-hint = Comme 2026-11-25. Si vous laissez vide : à partir de maintenant, ou du moment que le partenaire a indiqué lui-même.
revoke-wrong-since = Le jour n’est pas écrit comme 2026-11-25.
revoke-type = Tapez { $partner } pour confirmer
revoke-wrong-code = Le code tapé n’est pas celui du partenaire.
stop-device-missing = une machine avec des clés est introuvable
stop-inquiry = quelque chose doit d’abord être examiné
stop-partner-asks = le partenaire l’a demandé
reason-device-lost = une machine avec des clés est perdue
reason-person-left = une personne qui avait accès est partie
reason-key-exposed = une clé est peut-être connue d’autres
reason-partner-leaves = l’organisation quitte le réseau
reason-partner-revoked = le partenaire s’est retiré lui-même

## Powers and root

power = Pouvoir
power-who = Qui l’a
power-invite = Inviter, délivrer, renouveler
power-admit = Admettre un bureau, créer une nouvelle racine
power-revoke = Suspendre, faire sortir du réseau, sauvegarder, créer un kit
power-restore = Restaurer sur un nouvel ordinateur
power-line = Renouveler la connexion des partenaires
power-sign = Signer pour un partenaire
power-holder = Qui a { $key } et sa phrase secrète
power-alone = La même personne, seule
power-with-second = La même personne, et { $name } avec sa propre phrase secrète
power-nobody = Personne : le deuxième administrateur est à nommer (saphan-ca second NAME)
power-same = La même personne
power-sheets = Qui a une sauvegarde et deux feuilles de son kit
power-hubs = { $count ->
    [one] 1 clé de hub, dans son hub
   *[other] { $count } clés de hub, dans leurs hubs
}
power-partners = { $count ->
    [one] 1 partenaire, pour lui-même
   *[other] { $count } partenaires, chacun pour lui-même
}
powers-commands = Le kit, le deuxième administrateur, la phrase secrète, les certificats des hubs et une nouvelle racine se font en ligne de commande : saphan-ca --help.
root-heading = La racine
root-fingerprint = Empreinte de la racine
root-until = La racine vaut jusqu’au
root-entries = Entrées de la liste
root-hubs = Clés de hub
root-not-kept = La clé de la nouvelle racine n’est encore dans aucune sauvegarde. Faites-en une avant toute autre chose.
root-overlap = Une nouvelle racine a pris la suite, et les certificats de l’ancienne comptent encore un temps.
root-over = Le temps de la racine est passé. Créez-en une nouvelle : saphan-ca root rotate.
kit = Kit de récupération
kit-none = Aucun : rien n’est délivré avant qu’il y en ait un.
kit-confirmed = { $kit }, confirmé le { $at }
kit-not-confirmed = { $kit }, pas confirmé
kit-to-confirm = Rien n’est délivré avant que le kit de récupération soit confirmé : saphan-ca kit confirm.
hands-heading = Qui a agi
hand-name = Nom
hand-acts = Actes
hand-last = Dernier

## Log

log-verified = { $acts } actes, chacun signé et enchaîné au précédent, et la liste de { $entries } entrées concorde. Cela vient d’être vérifié.
log-paper = Gardez sur papier le numéro et le hachage du dernier acte : un journal ramené à une copie plus ancienne paraît encore juste, et eux seuls le révèlent.
log-last = Dernier acte
log-hash = Son hachage
log-number = N°
log-at = Quand
log-by = Qui
log-what = Quoi
log-whom = À propos de
log-agreed = Le deuxième administrateur était d’accord.
log-pages = Pages du journal
log-page = Page { $page } sur { $pages }
log-newer = Plus récentes
log-older = Plus anciennes
log-export = Tout exporter

## Backup

backup-none = Il n’y a pas de sauvegarde. Si cet ordinateur est perdu, le réseau est perdu.
backup-last = { $days ->
    [0] La dernière sauvegarde a été faite aujourd’hui : { $at }, { $by }.
    [one] La dernière sauvegarde a { $days } jour : { $at }, { $by }.
   *[other] La dernière sauvegarde a { $days } jours : { $at }, { $by }.
} { $acts ->
    [0] Rien n’a été fait depuis.
    [one] { $acts } acte a été fait depuis.
   *[other] { $acts } actes ont été faits depuis.
}
backup-last-older-kit = { $days ->
    [one] La dernière sauvegarde a { $days } jour : { $at }, { $by }.
   *[other] La dernière sauvegarde a { $days } jours : { $at }, { $by }.
} { $acts ->
    [0] Rien n’a été fait depuis.
    [one] { $acts } acte a été fait depuis.
   *[other] { $acts } actes ont été faits depuis.
} Seules les feuilles d’un kit plus ancien l’ouvrent.
backup-about = Une sauvegarde contient tout, la clé aussi, scellé : deux feuilles du kit de récupération l’ouvrent, ou la phrase secrète d’aujourd’hui. Gardez-en deux en deux endroits, aucune avec une feuille.
backup-file = Fichier
backup-file-hint = Sur un autre disque, avec son chemin complet, comme /media/stick/mekong.backup. Un fichier qui existe n’est pas remplacé.
backup-passphrase = Phrase secrète de l’autorité
backup-do = Faire la sauvegarde
backup-found = Sauvegarde du réseau { $network } du { $at } : { $entries } entrées, { $acts } actes. La clé va avec la racine, la liste et le journal sont justes et concordent.
verify-link = Vérifier qu’une sauvegarde s’ouvre
verify-heading = Vérifier qu’une sauvegarde s’ouvre
verify-about = Le fichier est ouvert en mémoire et rien n’est changé. Avec deux feuilles du kit, cela se fait en ligne de commande : saphan-ca backup verify --with-sheets.
verify-file-hint = Avec son chemin complet, comme /media/stick/mekong.backup.
verify-passphrase = La phrase secrète qu’avait l’autorité quand la sauvegarde a été faite
verify-do = Vérifier
error-file-name = Le nom du fichier ne commence pas par son disque ou son répertoire.
error-file-name-next = Écrivez son chemin complet, comme /media/stick/mekong.backup.
error-file-exists = Ce fichier existe déjà ; c’est peut-être la seule sauvegarde.
error-file-exists-next = Choisissez un autre nom.
error-file-not-found = Ce fichier n’existe pas.
error-file-not-found-next = Regardez son nom.
error-file-not-ours = Ce n’est pas un de nos fichiers.
error-file-not-ours-next = Cherchez une autre copie.
error-file-unreadable = Le fichier ne peut pas être lu.
error-file-unreadable-next = Regardez le disque et ses droits d’accès.
