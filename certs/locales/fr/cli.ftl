# What the commands of saphan-ca print, in French. In English codes stand as they are typed; in every other language by
# their names. What stands behind "saphan-ca" is typed as it is, and is not translated. Not yet read by a native reader.

cli-error = erreur :
cli-next = Suite : { $next }
cli-next-today = Suite, aujourd’hui et avant tout contact avec le hub, { $next }
cli-then = Puis { $next }
cli-code = Code : { $code }
cli-warning = attention : { $text }
cli-never = jamais
cli-at-by = { $at }, par { $by }
cli-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
cli-fingerprint = Empreinte
cli-mended-cut = attention : un acte de { $bytes } octets était à moitié écrit quand cet ordinateur s’est arrêté, et a été coupé ; répétez la commande d’alors
cli-mended-finished = attention : l’acte { $number } était noté quand cet ordinateur s’est arrêté, et vient d’être exécuté ; s’il devait délivrer des certificats, répétez la commande

## Heads of tables, and what stands before a fact

cli-head-code = CODE
cli-head-country = PAYS
cli-head-request = DEMANDE
cli-head-asked = DEMANDÉ
cli-head-invited-by = INVITÉ PAR
cli-head-number = NUMÉRO
cli-head-state = ÉTAT
cli-head-until = JUSQU’AU
cli-head-renewal = RENOUVELLEMENT
cli-head-seen = VU
cli-head-compared = COMPARÉ
cli-head-hub = HUB
cli-head-fingerprint = EMPREINTE DE LA CLÉ
cli-head-name = NOM
cli-head-acts = ACTES
cli-head-last = DERNIER
cli-label-request = demande
cli-label-asked = demandé
cli-label-invited = invité
cli-label-warning = ATTENTION
cli-label-differed = AUTRE NUMÉRO
cli-label-key-fingerprint = empreinte de la clé
cli-label-request-made = demande faite
cli-label-connects-for = connexion pour
cli-label-reached-at = joint à
cli-label-state = état
cli-label-identity = identité
cli-label-renewal = renouvellement
cli-label-seen = vu au hub
cli-label-compared = comparé
cli-label-fingerprint = empreinte
cli-label-partners = partenaires
cli-label-hub-keys = clés de hub
cli-label-list = liste
cli-label-log = journal
cli-label-out = sorti
cli-label-backup = sauvegarde
cli-label-kit = kit
cli-label-to-hub = au hub
cli-label-from-hub = du hub
cli-label-last-act = dernier acte
cli-label-hash = son hachage

## Asking

cli-passphrase = Phrase secrète de l’autorité :
cli-passphrase-second = Phrase secrète de { $name }, deuxième administrateur :
cli-new-passphrase = Nouvelle phrase secrète de l’autorité :
cli-new-passphrase-second = Nouvelle phrase secrète de { $name }, deuxième administrateur :
cli-once-more = Encore une fois :
cli-type = Tapez { $answer } :

## Making an authority, its kit and its hands

cli-init-would = Créerait l’autorité de { $network } dans { $dir }.
cli-init-done = L’autorité de { $network } est créée dans { $dir }, valable jusqu’au { $until }.
cli-init-print = Imprimez l’empreinte : chaque partenaire la compare une fois. Écrivez une sauvegarde avec `saphan-ca backup FILE` après chaque changement.
cli-kit-would = Créer le kit de récupération de { $network }.
cli-kit-would-anew = Créer un nouveau kit de récupération de { $network }. Le kit { $kit } n’ouvre alors plus aucune sauvegarde, et rien n’est délivré avant que le nouveau soit confirmé.
cli-kit-made = Le kit de récupération { $kit } de { $network } est créé.
cli-kit-confirmed = Le kit de récupération { $kit } est confirmé.
cli-kit-confirmed-next = supprimez les fichiers des feuilles, et donnez chaque feuille à qui la garde
cli-kit-remove = Le kit est confirmé. Supprimez maintenant les trois fichiers, et donnez chaque feuille, scellée, à qui la garde.
cli-kit-print = Imprimez les trois feuilles sur une imprimante sans mémoire. Rien n’est délivré avant que quelqu’un en ait relu deux.
cli-kit-needed = Il faut deux feuilles du kit { $kit }.
cli-kit-one-sheet = Une feuille : tapez ses { $words } mots, sur une ligne ou plusieurs.
cli-kit-other-sheet = Une autre feuille : tapez ses { $words } mots, sur une ligne ou plusieurs.
cli-kit-sheets-in = Les feuilles du kit de récupération sont dans :
cli-kit-type = Imprimez-les, et tapez d’après le papier ce qui est demandé.
cli-kit-word = Feuille { $sheet }, mot { $number } :
cli-kit-once-more = { $cause } Encore une fois, avec d’autres mots.
cli-second-would = { $name } devient le deuxième administrateur : personne n’est admis sans { $name }.
cli-second-done = { $name } est le deuxième administrateur : personne n’est admis sans { $name }.
cli-passphrase-changed = La clé s’ouvre avec la nouvelle phrase secrète, et plus avec l’ancienne. Les sauvegardes d’avant s’ouvrent avec la phrase secrète de leur temps.
cli-passphrase-changed-next = saphan-ca backup FILE, et détruisez les sauvegardes plus anciennes
cli-hand-over-would = Transmettrait l’autorité de { $from } à { $to }.
cli-hand-over-about = { $to } administre le réseau à partir de maintenant, et { $from } ne l’administre plus.
cli-hand-over-done = Transmis à { $to }. Le journal nomme les deux.
cli-hand-over-next = { $to } sans personne d’autre : saphan-ca passphrase change, puis kit make, kit confirm et backup FILE

## Inviting, and who asks to join

cli-invite-would = Inviterait { $partner } à contacter { $hub }, jusqu’au { $until }.
cli-invite-done = Invitation pour { $partner } ({ $country }), valable une fois, jusqu’au { $until } :
cli-invite-next = le bureau lance saphan-agent init --join-file FILE ; puis saphan-ca sync et saphan-ca request approve { $partner }
cli-withdraw-would = Annulerait l’invitation de { $partner }.
cli-withdraw-done = L’invitation de { $partner } est annulée. Dès que le hub en est informé, quiconque se présente avec elle apprend qu’elle n’est pas valable.
cli-withdraw-asked = attention : quelqu’un l’avait utilisée pour demander, et reçoit un refus sans raison
cli-withdraw-next = saphan-ca invite { $partner } --country { $country }, s’il doit rejoindre
cli-requests-none = Personne ne demande à rejoindre.
cli-requests-since = D’après ce que le hub a dit le { $at }.
cli-number-differed = DIFFÉRENT
cli-asks-to-join = { $partner } ({ $country }) demande à rejoindre, réseau { $network }.
cli-asked-others = { $count ->
    [one] quelqu’un d’autre est venu { $count } fois avec la même invitation : elle a été lue en chemin
   *[other] quelqu’un d’autre est venu { $count } fois avec la même invitation : elle a été lue en chemin
}
cli-asked-differed = { $at }, comparé par { $by }
cli-request-next = saphan-ca request approve { $partner }, ou refuse { $partner } --reason R
cli-approve-would = Demanderait le numéro, et approuverait.
cli-approve-telephone = Téléphonez à un numéro que vous aviez déjà, pas à un numéro venu avec la demande. Là-bas, on lit ce que `saphan-agent number` affiche.
cli-group = Groupe { $group } sur { $groups } :
cli-group-digits = Un groupe a cinq chiffres.
cli-approve-done = Même numéro, chiffre de contrôle juste, comparé par { $by }. { $partner } est un partenaire, identité jusqu’au { $until }.
cli-approve-next = saphan-ca partner show { $partner }, et une sauvegarde : saphan-ca backup FILE
cli-refuse-told = Le bureau apprend ceci : { $reason }.
cli-refuse-would = La refuserait.
cli-refuse-ask = Refuser ? Tapez { $answer } :
cli-refuse-done = { $partner } est refusé : { $reason }.
cli-refuse-next = saphan-ca invite { $partner }, si le bureau doit redemander

## Certificates, by file

cli-asks-anew = { $partner } ({ $country }) est un partenaire et demande de nouveaux certificats, réseau { $network }.
cli-issue-telephone = Téléphonez à un numéro que vous aviez déjà, et faites-vous lire l’empreinte.
cli-asks-new-key = { $partner } ({ $country }) demande à continuer avec une nouvelle clé, que son ancienne clé a signée ; réseau { $network }.
cli-renew-no-call = Il n’est pas nécessaire de téléphoner : qui a l’ancienne clé pouvait de toute façon agir pour { $partner }. Les partenaires comparent la nouvelle clé entre eux avant de dire qui est quelqu’un.
cli-hub-asks = Le hub { $name } demande à servir le réseau { $network }.
cli-hub-operator = Faites-vous lire l’empreinte par son opérateur.
cli-answer-would = Écrirait { $file }.
cli-answer-ask = Délivrer ? Tapez { $answer } :
cli-answer-done = Les certificats pour { $name } sont dans { $file }.
cli-answer-next = rendez { $file } à { $name }, puis saphan-ca export FILE pour le hub
cli-export-done = { $entries ->
    [one] La racine et { $entries } entrée sont dans { $file }.
   *[other] La racine et { $entries } entrées sont dans { $file }.
}
cli-export-next = apportez { $file } au hub

## Visits at the hub

cli-sync-visited = Le hub { $hub } a été contacté.
cli-sync-brought = entrées de la liste : { $entries }, invitations ouvertes : { $invitations }, refus : { $rejections }
cli-sync-nobody = personne n’attend de réponse
cli-sync-waiting = { $count ->
    [one] { $count } attend une réponse : { $partners }
   *[other] { $count } attendent une réponse : { $partners }
}
cli-sync-strange = { $count ->
    [one] attention : le hub a transmis { $count } demande qu’aucune invitation de cette autorité n’explique ; elle est laissée de côté
   *[other] attention : le hub a transmis { $count } demandes qu’aucune invitation de cette autorité n’explique ; elles sont laissées de côté
}
cli-sync-clock-behind = attention : l’horloge de cet ordinateur retarde de { $minutes } minutes sur celle du hub ; réglez celle qui est fausse
cli-sync-clock-ahead = attention : l’horloge de cet ordinateur avance de { $minutes } minutes sur celle du hub ; réglez celle qui est fausse
cli-not-yet = Le hub n’en est pas encore informé : saphan-ca sync
cli-not-told = attention : le hub n’en est pas encore informé : { $why }
cli-own-word = { $partner } s’est retiré lui-même avec sa propre clé, depuis le { $since } d’après le hub { $hub }
cli-own-word-later = { $since } est PLUS TARD : là où cette parole est connue, c’est son moment qui compte, ailleurs celui-ci.

## Partners

cli-partners-active = actifs : { $count }
cli-partners-attention = { $count ->
    [one] { $count } demande attention
   *[other] { $count } demandent attention
} : saphan-ca partner show { $partner }
cli-needs-revocation = à faire sortir du réseau
cli-needs-due = nécessaire, reste { $days } j
cli-needs-late = ÉCHOUE { $days } j
cli-needs-line = connexion ÉCHOUE { $days } j
cli-partner-suspended = suspendu : { $reason }
cli-partner-revoked = sorti du réseau depuis le { $since } : { $reason }
cli-partner-compared = { $at } par { $by }, à l’admission
cli-partner-nothing-to-do = rien à faire
cli-suspend-would = Suspendrait { $partner } ({ $country }) : { $reason }.
cli-suspend-about = Suspendre { $partner } ({ $country }) : { $reason }. Dès que le hub a la nouvelle liste, il refuse { $partner } et coupe sa connexion. Ses clés restent valables, rien n’est perdu, et `partner resume` y met fin.
cli-suspend-done = { $partner } est suspendu : { $reason }.
cli-resume-would = Réactiverait { $partner } ({ $country }).
cli-resume-about = Réactiver { $partner } ({ $country }) : dès que le hub a la nouvelle liste, il participe à nouveau, avec les clés qu’il avait.
cli-resume-done = { $partner } participe à nouveau.
cli-revoke-before = { $told }.
cli-revoke-would = Ferait sortir { $partner } ({ $country }) du réseau à partir du { $since } : { $reason }.
cli-revoke-about = Faire sortir { $partner } ({ $country }) du réseau : { $reason }. Cela ne peut pas être annulé : ses clés ne reviennent jamais. Sa connexion est coupée dès que le hub a la nouvelle liste ; ce qu’il a envoyé depuis le { $since } ne compte plus, et ce qui l’attendait est rendu à l’expéditeur.
cli-revoke-done = { $partner } est sorti du réseau à partir du { $since } : { $reason }.
cli-standing-next = saphan-ca partner list ; sans connexion, saphan-ca export FILE pour le hub

## The root

cli-rotation-planned = comme prévu
cli-rotation-person-left = une personne qui avait accès est partie
cli-rotation-key-exposed = une clé est peut-être connue d’autres
cli-rotate-about = Une nouvelle racine prend la suite de { $former } : { $reason }.
cli-rotate-overlap = Les partenaires l’apprennent de leur hub et continuent d’eux-mêmes. Ce qui repose sur l’ancienne racine compte jusqu’au { $until }.
cli-rotate-at-once = Qui l’apprend ne prend plus rien qui repose sur l’ancienne racine : il faut d’abord de nouveaux certificats aux hubs.
cli-rotate-invitations = Les invitations ouvertes nomment l’ancienne racine et ne comptent plus : { $partners }.
cli-rotate-for-good = Cela ne peut pas être annulé.
cli-rotate-done = La nouvelle racine a pris la suite.
cli-rotate-certify = pour chaque hub ({ $hubs }) : là-bas saphan-hub certificate request FILE, ici saphan-ca hub certificate FILE, là-bas saphan-hub certificate install FILE

## Who can do what

cli-powers = Pouvoirs dans { $network }
cli-power-issue = délivrer, renouveler, inviter
cli-power-admit = admettre, nouvelle racine
cli-power-stop = suspendre, faire sortir du réseau, sauvegarder
cli-power-kit = nouveau kit
cli-power-restore = restaurer
cli-power-length = dire combien la liste est longue
cli-power-line = renouveler la connexion
cli-power-sign = signer pour un partenaire
cli-power-holder = qui a { $key } et sa phrase secrète
cli-power-alone = le même, seul
cli-power-with-second = le même, et { $name } avec sa propre phrase secrète
cli-power-nobody = PERSONNE : le deuxième administrateur est à nommer
cli-power-same = le même
cli-power-sheets = qui a une sauvegarde et deux feuilles de son kit
cli-power-hubs = { $count ->
    [one] { $count } clé de hub, dans son hub
   *[other] { $count } clés de hub, dans leurs hubs
}
cli-power-each-hub = chaque hub, pour les partenaires dont l’identité est valable
cli-power-partners = { $count ->
    [one] { $count } partenaire, pour lui-même
   *[other] { $count } partenaires, chacun pour lui-même
}
cli-kit-none = aucun : rien n’est délivré
cli-kit-is-confirmed = { $kit }, créé le { $made }, confirmé le { $at }
cli-kit-not-confirmed = { $kit }, créé le { $made }, PAS CONFIRMÉ : rien n’est délivré

## Backups

cli-backup-none = AUCUNE : saphan-ca backup FILE
cli-backup-age = { $days ->
    [one] faite il y a { $days } jour
   *[other] faite il y a { $days } jours
}, { $acts ->
    [one] { $acts } acte depuis
   *[other] { $acts } actes depuis
}
cli-backup-age-older-kit = { $days ->
    [one] faite il y a { $days } jour
   *[other] faite il y a { $days } jours
}, { $acts ->
    [one] { $acts } acte depuis
   *[other] { $acts } actes depuis
}, ne s’ouvre qu’avec des feuilles d’un kit PLUS ANCIEN
cli-backup-done = La sauvegarde de { $network } est dans { $file } : entrées : { $entries }, actes : { $acts }.
cli-backup-opens = Deux feuilles du kit { $kit } l’ouvrent, ou la phrase secrète actuelle.
cli-backup-about = Sauvegarde de { $network } du { $at } : entrées : { $entries }, actes : { $acts }.
cli-backup-good = La clé va avec la racine ; la liste et le journal sont justes et concordent. Deux feuilles du kit { $kit } l’ouvrent.
cli-restore-done = Restauré dans { $dir } sous la nouvelle phrase secrète.
cli-restore-after = Ce qui a été délivré ou sorti du réseau après le { $at } n’y est pas. S’il y a eu quelque chose, ou si l’ancien ordinateur peut encore servir, ne continuez pas avec cette copie : il y aurait deux listes, et chaque bureau refuse la seconde.
cli-restore-sync = Là où le hub peut être joint, `saphan-ca sync --hub HOST:PORT` dit s’il en sait plus que cette copie.
cli-restore-second = La clé du deuxième administrateur a été perdue avec l’ancien ordinateur : `saphan-ca second NAME` avant que quelqu’un soit admis.
cli-restore-next = saphan-ca check, puis saphan-ca kit make : les feuilles ont été ouvertes

## What there is, and whether everything is in order

cli-status = Autorité de { $network }, jusqu’au { $until }
cli-status-partners = actifs : { $active }, suspendus : { $suspended }, sortis du réseau : { $revoked }
cli-status-out = { $partners }, sortis d’eux-mêmes : { $count }
cli-status-list = entrées : { $entries }, hachage { $root }
cli-status-acts = { $acts ->
    [one] { $acts } acte
   *[other] { $acts } actes
}
cli-log-verified = { $acts ->
    [one] { $acts } acte, signé
   *[other] { $acts } actes, chacun signé
} et enchaîné au précédent ; la liste concorde, entrées : { $entries }.
cli-log-paper = Gardez sur papier le numéro et le hachage : un journal ramené à une copie plus ancienne paraît encore juste, et eux seuls le révèlent.
cli-check-ok = ok
cli-check-warn = à voir
cli-check-fail = ÉCHEC
cli-check-folder = répertoire
cli-check-list = liste
cli-check-log = journal
cli-check-kit = kit
cli-check-second = deuxième administrateur
cli-check-own-word = sorti
cli-check-hub = hub
cli-check-backup = sauvegarde
cli-check-root = racine
cli-check-key = clé
cli-check-identity = identité
cli-check-until = { $who } jusqu’au { $until }
cli-check-entries = { $entries ->
    [one] { $entries } entrée, signée et enchaînée
   *[other] { $entries } entrées, chacune signée et enchaînée à la précédente
}
cli-check-acts = { $acts ->
    [one] { $acts } acte, signé et enchaîné
   *[other] { $acts } actes, chacun signé et enchaîné au précédent
} ; la liste concorde
cli-check-cut = { $bytes } octets à moitié écrits ont été coupés ; répétez la dernière commande
cli-check-finished = l’acte { $number } vient d’être exécuté ; répétez la dernière commande
cli-check-kit-confirmed = { $kit } confirmé
cli-check-kit-open = { $kit } pas confirmé
cli-check-kit-none = aucun ; rien n’est délivré
cli-check-second-named = { $name } ; personne n’est admis sans lui
cli-check-second-lost = à nommer ; personne n’est admis avant cela
cli-check-hub-knows = { $hub } sait tout depuis le { $at }
cli-check-hub-behind = { $hub } ne connaît pas encore { $count ->
    [one] { $count } acte
   *[other] { $count } actes
} : saphan-ca sync
cli-check-hub-new-root = { $hub } a des certificats de la nouvelle racine
cli-check-hub-old-root = les certificats de { $hub } reposent sur l’ancienne racine et comptent jusqu’au { $until }
cli-check-hub-old-root-over = les certificats de { $hub } reposent sur l’ancienne racine et ne comptent plus
cli-check-key-fits = s’ouvre et va avec la racine
cli-check-sum = à voir : { $warnings }, échecs : { $failures }

## The pages

cli-serve-pages = Pages de l’autorité de { $network } à { $at }.
cli-serve-next = saphan-ca open ; Ctrl-C arrête les pages
cli-serve-stopped = Arrêté.
cli-open-done = Le navigateur a été prié d’ouvrir les pages.
cli-open-link = ouvrez le lien dans un navigateur de cet ordinateur ; il sert une fois, pendant cinq minutes
cli-open-window = si aucune fenêtre ne s’est ouverte : saphan-ca open --print
cli-man-folder = Une page par commande est dans { $folder }.
