# The command line, in French. Not yet read by a native reader. In English codes stand as they are typed; in every
# other language by their names. What stands behind "saphan-agent" is typed as it is, and is not translated.

cli-error = erreur :
cli-next = Suite : { $next }
cli-code = Code : { $code }
cli-never = jamais
cli-this-office = ce bureau
cli-and = { $one } et { $other }
cli-same-again = la même chose sans --dry-run
cli-leaves = C’est enregistré ici et part à la prochaine connexion.
cli-warning = attention : { $text }
cli-less-than-an-hour-ago = il y a moins d’une heure
cli-hours-ago = il y a { $count } heures
cli-days-ago = il y a { $count } jours

## Heads of tables

cli-head-ref = RÉF
cli-head-partner = PARTENAIRE
cli-head-state = ÉTAT
cli-head-urgency = URGENCE
cli-head-to-act = QUI AGIT
cli-head-due = ÉCHÉANCE
cli-head-when = QUAND
cli-head-step = ÉTAPE
cli-head-by = PAR
cli-head-outcome = RÉSULTAT
cli-head-decided = DÉCIDÉ
cli-head-to = À
cli-head-from = DE
cli-head-waits-for = ATTEND
cli-head-attachment = PIÈCE JOINTE
cli-head-way = SENS
cli-head-done = FAIT
cli-head-size = TAILLE
cli-head-case = DOSSIER
cli-head-opened = OUVERT
cli-head-persons = PERSONNES
cli-head-can-seal = CLÉ POUR LUI
cli-head-number = NUMÉRO
cli-head-takes = ACCEPTE
cli-head-at-hub = AU HUB
cli-head-here = ICI
cli-head-there = LÀ-BAS
cli-head-what = QUOI
cli-head-over-since = PASSÉ DEPUIS
cli-head-name = NOM
cli-head-type = TYPE
cli-head-bytes = OCTETS
cli-head-read = LU
cli-head-found = TROUVÉ DEDANS
cli-head-removed = ENLEVÉ
cli-head-count = NOMBRE
cli-head-roles = RÔLES
cli-head-until = CERTIFIÉ JUSQU’AU

## Asking

cli-passphrase = Phrase secrète :
cli-passphrase-of = Phrase secrète de { $what } :
cli-new-passphrase = Nouvelle phrase secrète, quatre ou cinq mots :
cli-same-passphrase = La même encore une fois :
cli-type-yes = Tapez yes :
cli-no-terminal = Il n’y a pas de terminal pour demander ; { $instead }
cli-give-yes = donnez --yes
cli-approve-this = Approuver exactement ceci ?

## Lists of referrals, and one of them

cli-a-supervisor = une personne responsable d’équipe, mais pas { $not }
cli-late-given = donnée par { $by } le { $at }
cli-late-until = { $state } jusqu’au { $until }
cli-due-line = { $state } : { $what }, { $by } jusqu’au { $until }
cli-due-due = à faire
cli-due-half_over = moitié du délai passée
cli-due-overdue = en retard
cli-due-alarm = alarme
cli-telephone = téléphonez à { $partner }
cli-hint-deliver = voyez si elle a été récupérée : saphan-agent show { $referral }
cli-hint-open = saphan-agent show { $referral }
cli-hint-decide = saphan-agent accept { $referral }, ou ask, ou decline
cli-hint-reply = saphan-agent answer { $referral } --fact FACT
cli-hint-late_approval = saphan-agent approve { $referral }
cli-hint-follow_up = donnez des nouvelles de la personne
cli-hint-confirm = confirmez que le travail est terminé
cli-hint-resolve = traitez le retrait
cli-show-from = { $referral } de { $partner } : { $state }
cli-show-to = { $referral } à { $partner } : { $state }
cli-show-due = { $line } ; ce bureau doit agir
cli-show-who-acts = { $line } ; doit agir : { $who }
cli-show-not-left = { $step } de ce bureau n’est pas encore parti
cli-show-frozen = Gelée : le consentement a été retiré, rien ne peut en être utilisé. La personne de référence vie privée
cli-show-frozen-settle = ou la personne responsable d’équipe de chaque bureau s’occupe du retrait : saphan-agent erasures
cli-show-erased = Ce qui a été communiqué sur les personnes est effacé ici.
cli-show-identity-erased = L’identité des personnes est effacée ici.
cli-show-history = Historique
cli-show-in-doubt = { $outcome }, DOUTEUX
cli-show-doubt = ! Une partie vient de { $partner } alors que ses clés étaient peut-être en d’autres mains. Téléphonez à { $partner } avant toute autre chose.
cli-show-sent = Ce qui a été envoyé
cli-show-details = Ce qui a suivi l’acceptation
cli-show-not-left-yet = pas encore parti
cli-next-approve = saphan-agent approve { $referral }, ou return { $referral } --reason TEXT
cli-next-decide = saphan-agent accept { $referral }, ou ask, ou decline
cli-next-identity = saphan-agent disclose { $referral } --tier 3, ou refuse-identity { $referral }
cli-next-let-read = saphan-agent let-read { $referral } --as SUPERVISOR, puis open-identity { $referral } --as OFFICER
cli-next-close = { $command }, ou close
cli-next-agree = saphan-agent agree { $referral }, ou un nouveau plan
cli-next-received = saphan-agent received { $referral } --outcome OUTCOME, ou not-received
cli-next-not-received = saphan-agent not-received { $referral } --outcome OUTCOME, si la personne ne vient pas
cli-next-follow-up = saphan-agent follow-up { $referral } --occasion OCCASION --outcome OUTCOME, ou finish
cli-next-confirm-later = saphan-agent confirm { $referral }, 14 jours après finish
cli-identity-asked = demandée par { $officer } pour { $purpose }
cli-identity-released = { $asked } ; communiquée, jusqu’au { $until }
cli-identity-opened = { $asked } ; ouverte
cli-identity-glass = { $asked } ; ouverte sans deuxième personne, avec la clé d’extrême urgence
field-responsible = Répond de la personne
field-question = Question
field-answer = Réponse
field-accepted = Accepté
field-identity = Identité
field-returned = Rendue pour correction parce que
field-although = Quand même, parce que
field-late_approval = Deuxième personne
field-signed_by = Signé par
field-plan_agreed = Relais convenu
field-plan_open = Relais proposé
field-handovers = Relais
field-outcome = Résultat
field-at = Quand
field-by = Par
field-mode = Comment
field-place = Où
field-follow_ups = Nouvelles
field-closing_report = Fin
field-closed = Clôturée
field-redirect = Autre partenaire proposé
field-on = Le
field-occasion = Occasion

## What was decided

cli-step-possible = { $step } peut suivre ici ; nouvel état de { $referral } : { $state }.
cli-step-done = État de { $referral } : { $state }. C’est enregistré ici et part à la prochaine connexion.
cli-never-tell = Ne jamais informer : { $whom }. Le consentement engage aussi votre bureau.

## Referring, and telling more

cli-refer-reads = { $to } lira ceci, et rien d’autre :
cli-refer-hub = Le hub peut voir :
cli-hub-from = De     { $from }
cli-hub-to = À      { $to }
cli-hub-size = Taille { $size } au plus (avec remplissage)
cli-hub-when = Quand  { $day }
cli-hub-kept = Gardé  jusqu’à la récupération, { $days } jours au plus
cli-hub-text = Texte  rien
cli-refer-stays = Reste ici : { $staying } des { $all } champs de votre dossier, parmi eux { $named }.
cli-refer-second = Une deuxième personne doit l’examiner : { $reasons }.
cli-refer-cannot = D’après ce que dit { $to }, il ne peut pas accepter ceci : il { $why }.
cli-refer-hash = Empreinte de ces données : { $hash }
cli-refer-drafted = Le dossier { $case } est préparé pour { $to } sous { $referral }, et rien n’est parti.
cli-refer-approve = Une personne responsable d’équipe qui ne l’a pas préparé doit l’approuver : { $reasons }.
cli-refer-sent = Le dossier { $case } est orienté vers { $to } sous { $referral }.
cli-refer-sync = saphan-agent sync, puis : saphan-agent show { $referral }
cli-choice-nobody = Aucun partenaire ne peut accepter ce dossier, d’après ce qu’ils disent.
cli-choice-can = Ceux-ci peuvent l’accepter, d’après ce qu’ils disent :
cli-choice-cannot = Ceux-ci ne le peuvent pas :
cli-remark-over = ce qu’il a dit valait jusqu’au { $until } ; demandez-lui
cli-remark-without = n’offre pas { $services }
cli-disclose-reads = Le partenaire de { $referral } lirait ceci au niveau { $tier } :
cli-disclose-hub = Le hub verrait
cli-disclose-hash = Empreinte { $hash }
cli-disclose-file = avec la pièce jointe { $attachment } : { $type }, { $bytes } octets
cli-disclose-drafted = Le niveau { $tier } de { $referral } est préparé, et rien n’est parti : une deuxième personne doit l’approuver.
cli-disclose-sent = Le niveau { $tier } de { $referral } part à la prochaine connexion.

## The second person

cli-approve-reads = { $to } lira ceci de { $by }, et rien d’autre :
cli-approve-late = { $referral } est approuvée, avec la marque « tard » : elle était déjà partie.
cli-approve-done = { $referral } est approuvée et part à la prochaine connexion.
cli-approve-reader = À lire seulement par { $reader }
cli-approve-reader-until = { $officer } jusqu’au { $until }
cli-approve-although = { $to } dit ne pas pouvoir accepter ceci ; cela y va quand même : { $why }
cli-approve-basis = Sans consentement parce que : { $reason }
cli-approve-kept = Un passage a été gardé parce que : { $reason }
cli-return-done = { $referral } est rendue pour correction à qui l’a préparée ; rien n’en part.

## Consent taken back, and what is kept

cli-withdraw-all = La personne retire-t-elle tout consentement pour ceci ?
cli-withdraw-part = La personne retire-t-elle cette partie de son consentement ?
cli-withdraw-frozen = { $referral } est gelée ici, et chez { $partner } dès qu’il l’a reçu.
cli-withdraw-file = Le consentement dans le dossier est retiré : plus rien de nouveau ne part sur cette base.
cli-withdraw-settle = Chaque bureau s’occupe du retrait dans les 72 heures. Ce qui a été lu reste lu.
cli-withdraw-next = saphan-agent sync, puis saphan-agent erasures
cli-resolve-done = État de { $referral } : { $state } ; le partenaire l’apprend.
cli-resolve-paper = Ce que ce bureau en détenait n’existe plus. Le papier, les exports et les anciennes sauvegardes, si : occupez-vous-en.
cli-resolve-next = informez la personne ; puis saphan-agent sync
cli-erasure-open = à traiter
cli-erasure-erased = effacé
cli-erasure-held = gardé
cli-erasure-resumed = continue
cli-erasure-overdue = en retard
cli-erasure-next = saphan-agent resolve { $referral } --erased, --hold ou --resume
cli-retention-nothing = Rien n’est gardé plus longtemps que permis.
cli-retention-would = Ceci serait effacé.
cli-retention-done = Ceci est effacé.
cli-retained-identity = identité
cli-retained-content = contenu

## Queue

cli-queue-empty = Rien en attente d’envoi.
cli-queue-bundle = { $state }, dans un paquet du { $at }
cli-queue-retried = À essayer à la prochaine connexion : { $count }.
cli-transfer-under-way = en cours
cli-transfer-at-hub = au hub
cli-transfer-not-verified = ici, pas encore vérifié
cli-transfer-here = ici
cli-transfer-damaged = abîmé
cli-transfer-up = sortant
cli-transfer-down = entrant
cli-transfer-ask-again = quelqu’un : demandez à l’expéditeur de la renvoyer
cli-transfer-nobody = personne
cli-transfer-line = la connexion
cli-transfer-sender = son expéditeur, qui ne l’a pas encore déposé en entier
cli-transfer-refused = le hub, qui ne le prend pas maintenant ; prévenez son opérateur
cli-transfer-busy = le hub, qui est plein pour le moment

## Status

cli-status-office = bureau
cli-status-hub = hub
cli-status-no-hub = aucune adresse
cli-status-online = dernière connexion
cli-status-carrier = liaison
cli-status-drained = dernière récupération complète
cli-status-backup = sauvegarde
cli-status-backup-ago = { $at }, il y a { $days } jours
cli-status-directory = liste des partenaires
cli-status-entries = { $count } entrées, confirmée { $confirmed }
cli-status-waiting = en attente ici
cli-status-at-hub = au hub
cli-status-bundles = aussi dans des paquets exportés
cli-status-not-fresh = Rien n’est scellé avant que le hub ait confirmé à nouveau la liste des partenaires, sauf pour une clé USB : saphan-agent bundle export.
cli-status-not-fetched = ! { $count } en extrême urgence que le bureau du partenaire n’a pas récupérées depuis une heure ; téléphonez au partenaire : saphan-agent inbox --sent --due
cli-status-overdue-here = ! { $count } orientations pour lesquelles ce bureau est en retard : saphan-agent inbox --due, ou inbox --sent --due
cli-status-overdue-there = ! { $count } orientations pour lesquelles le partenaire est en retard ; téléphonez au partenaire : saphan-agent inbox --sent --due
cli-status-to-approve = ! { $count } attendent une personne responsable d’équipe : saphan-agent inbox --sent --due
cli-status-overdue-approvals = ! { $count } parties en extrême urgence, et une personne responsable d’équipe est en retard depuis un jour
cli-status-late-approvals = ! { $count } arrivées en extrême urgence, et la deuxième personne du partenaire n’a pas encore approuvé : saphan-agent inbox
cli-status-late-overdue = ! { $count } de celles-ci en retard depuis un jour ; téléphonez au partenaire
cli-status-unseen-glass = ! { $count } fois un dossier a été ouvert au-delà d’un rôle, et la personne responsable d’équipe et la personne de référence vie privée ne l’ont pas vu toutes les deux : saphan-agent break-glass --list
cli-status-identity-ends = ! l’identité de ce bureau prend fin le { $end } ; demandez-en une nouvelle : saphan-agent certificate renew-identity FILE
cli-alarm = ALARME

## One visit to the hub

cli-sync-done = Transmis : { $handed }, reçus : { $received }
cli-sync-repeated = revenus : { $count }
cli-sync-held = gardés jusqu’à ce qu’ils puissent être jugés : { $count }
cli-sync-refused = refusés : { $count }
cli-sync-still-here = Encore ici : { $referral } { $step } vers { $to }, attend { $what }.
cli-sync-receipts = Encore ici : { $count } reçus et autres.
cli-sync-attachments = Pièces jointes en route : { $count }.
cli-sync-not-empty = Le temps était passé avant que tout soit récupéré.

## Files of this office

cli-file-good = { $case } est un bon dossier ; personnes : { $persons }.
cli-file-new = { $case } est enregistré ; personnes : { $persons }.
cli-file-replaced = { $case } a remplacé l’ancien dossier de ce numéro ; personnes : { $persons }.
cli-file-fallen = le brouillon { $referral } était fait de l’ancien dossier et est rendu à qui l’a écrit ; rien n’en part

## Partners

cli-partner-this-office = ce bureau
cli-partner-yes = oui
cli-partner-not-yet = pas encore
cli-trust-not-compared = Non comparé
cli-trust-compared = Numéro comparé
cli-trust-differed = NUMÉRO DIFFÉRENT
cli-trust-by-on = { $said } par { $by } le { $day }
cli-trust-on = { $said } le { $day }
cli-partner-number = Numéro de { $us }, ce bureau, à lire à { $partner } :
cli-partner-trust = { $partner } : { $trust }.
cli-partner-not-counted = Arrivé alors que ses clés étaient peut-être en d’autres mains ; gardé, et ne compte pas :
cli-partner-same = { $partner } : même numéro, chiffre de contrôle juste. { $trust }.
cli-partner-confirm = Quelqu’un de { $partner } a-t-il dit au téléphone, à un numéro que vous connaissiez avant, que son bureau a une nouvelle clé ?
cli-partner-confirmed-held = La nouvelle clé de { $partner } est confirmée. Elle est quand même retenue jusqu’au { $until }.
cli-partner-confirmed = La nouvelle clé de { $partner } est confirmée, et compte.
cli-partner-after-connection = 72 heures après la prochaine connexion
cli-partner-telephone = Téléphonez à { $partner } à un numéro que vous connaissiez avant. Là-bas, le numéro s’affiche avec : saphan-agent partner show { $us }
cli-partner-group = Groupe { $group } sur { $groups }, tel qu’il est lu :
cli-partner-five-digits = Un groupe a cinq chiffres.
cli-partner-thaw = Quelqu’un de { $partner } a-t-il dit au téléphone, à un numéro que vous connaissiez avant, que son bureau a été réinstallé ou restauré ?
cli-partner-thawed = { $partner } participe à nouveau ; ce qui était retenu est examiné.
cli-partner-not-frozen = { $partner } n’était pas gelé.
cli-profile-says = { $partner } dit, numéro { $number } du { $made }, valable jusqu’au { $until } :
cli-profile-over = C’est passé : plus personne ne s’y fie.
cli-profile-leaves = Cela part à la prochaine connexion.
cli-profile-at-hub = Au hub depuis le { $at }.
cli-profile-came = Arrivé le { $at }.
cli-profile-nothing = encore rien
cli-profile-was-good = valait jusqu’au { $until }
cli-profile-short = { $services } services, jusqu’au { $until }
cli-profile-short-room = { $services } services, places : { $room }, jusqu’au { $until }

## Joining

cli-join-admitted = { $partner } appartient maintenant au réseau { $network }.
cli-join-no-way = { $partner } appartient maintenant au réseau { $network }. Son accès au hub n’est pas encore là ; il vient au prochain contact.
cli-join-good = L’invitation est bonne : { $partner } demanderait à rejoindre le réseau { $network }.
cli-join-waiting = La demande de { $partner } est au hub et attend l’administrateur de { $network }.
cli-join-next-admitted = saphan-agent sync, puis saphan-agent check
cli-join-next-waiting = saphan-agent number, et une fois le numéro lu : saphan-agent join
cli-join-at-hub = La demande est au hub. En attente de l’administrateur ; Ctrl-C arrête, saphan-agent join continue.
cli-join-still-trying = { $trouble }. Les essais continuent.
cli-join-number = Numéro de cette demande, à lire quand l’administrateur appelle :
cli-number-of = Numéro de la demande de { $partner } de rejoindre { $network } :
cli-number-wait = Attendez l’appel de l’administrateur. Lisez les cinq groupes, un par un ; l’administrateur les tape. Ne les lisez à personne dont vous ne connaissez pas la voix ou le numéro.
cli-number-next = saphan-agent join, qui attend la réponse
cli-init-can = { $partner } du réseau { $network } peut être installé.
cli-init-where = Les clés iraient dans { $dir }, les réglages dans { $config }, la demande dans { $request }.
cli-init-done = { $partner } du réseau { $network } est installé dans { $dir }.
cli-init-request = La demande est dans { $request } ; elle ne contient aucun secret.
cli-init-sheet = Imprimez { $dir }/self-revocation.txt, gardez le papier ailleurs, et supprimez le fichier : il fait sortir ce bureau du réseau si l’ordinateur est volé.
cli-init-fingerprint = Empreinte de la clé d’identité, à lire à l’administrateur :
cli-init-next = envoyez la demande à l’administrateur, puis : saphan-agent certificate install FILE
cli-certificate-can = Les certificats de { $partner } peuvent être installés.
cli-certificate-done = Les certificats de { $partner } sont installés.
cli-certificate-root = racine     { $root }
cli-certificate-identity = identité   jusqu’au { $until }
cli-certificate-transport = connexion  jusqu’au { $until }
cli-certificate-new-identity = Le bureau continue avec sa nouvelle clé. Redémarrez saphan-agent serve sur cet ordinateur dans les 90 jours, et dites aux partenaires de comparer le nouveau numéro.
cli-certificate-fingerprint = Empreinte de la racine :
cli-certificate-compare = L’administrateur a-t-il lu la même, à un numéro que vous connaissiez avant ?
cli-certificate-give = comparez-la, puis donnez-la avec --fingerprint HEX
cli-certificate-request = La demande de { $partner } est dans { $request } ; elle ne contient aucun secret.
cli-certificate-renewal = La demande de { $partner } d’une nouvelle identité est dans { $request } ; elle ne contient aucun secret, et l’ancienne clé l’a signée.
cli-certificate-old-key = Le bureau continue avec son ancienne clé jusqu’à ce que la réponse soit installée. Les partenaires doivent comparer le nouveau numéro avant de communiquer qui est quelqu’un.
cli-certificate-next = envoyez-la à l’administrateur, puis : saphan-agent certificate install FILE

## Whether everything is in order

cli-check-ok = ok
cli-check-warn = à voir
cli-check-fail = ÉCHEC
cli-check-all = Tout est en ordre.
cli-check-look = À regarder : { $warnings }. Rien n’arrête ce bureau.
cli-check-repair = À réparer : { $problems }, à regarder : { $warnings }.

## Backups

cli-backup-done = La sauvegarde de { $partner } est dans { $file }, { $bytes } octets.
cli-backup-opens = Elle s’ouvre avec { $what }, telle qu’elle est aujourd’hui ; qui a les deux a tout ce qu’elle contient.
cli-backup-office-passphrase = la phrase secrète du bureau
cli-backup-officer-passphrase = la phrase secrète de { $officer }
cli-backup-whole = La sauvegarde de { $partner }, faite le { $made }, est complète : { $records } entrées s’ouvrent.
cli-restore-done = { $partner } est restauré dans { $dir } tel qu’il était le { $made }.
cli-restore-certificate = Cette machine a besoin de son propre certificat ; la demande est dans { $request }.
cli-restore-partners = Ce qui a été dit depuis revient des partenaires ; d’ici là, rien de ce bureau ne part vers eux.
cli-restore-next = dites à l’administrateur que l’ancienne machine n’est plus là, envoyez la demande, puis : saphan-agent certificate install FILE
cli-restore-alone = La machine de cette sauvegarde est-elle arrêtée pour de bon ? Deux bureaux sous un même nom sont gelés par tous les partenaires.
cli-repair-alone = Toutes les autres copies de ce bureau sont-elles arrêtées pour de bon, et celle-ci a-t-elle le travail le plus récent ?
cli-repair-done = { $partner } est remis en service à partir de cette copie. Ce que l’une ou l’autre copie a dit revient des partenaires ; d’ici là, rien de ce bureau ne part vers eux.
cli-repair-thaw = Un partenaire qui a gelé ce bureau doit le laisser participer à nouveau : téléphonez-lui.
cli-check-hub = hub
cli-check-no-address = aucune adresse
cli-check-set-address = indiquez address sous [hub] dans agent.toml
cli-check-contact = contact, deputy
cli-check-not-both = pas indiqués tous les deux ; aucune orientation ne peut être ouverte ici
cli-check-set-contact = indiquez contact et deputy sous [office] dans agent.toml
cli-check-office = bureau
cli-check-office-of = { $partner } du réseau { $network }
cli-check-connection-key = clé de la connexion
cli-check-fits = va avec la demande
cli-check-restore = restaurez la sauvegarde la plus récente
cli-check-permissions = droits d’accès
cli-check-owner = les clés sont pour leur propriétaire
cli-check-others = d’autres peuvent lire { $files }
cli-check-chmod = chmod 700 pour le répertoire des données, 600 pour ses fichiers de clés
cli-check-certificates = certificats
cli-check-install = saphan-agent join, ou saphan-agent certificate install FILE
cli-check-root = racine
cli-check-new-root = nouvelle racine
cli-check-took-over = { $root } a pris la suite
cli-check-identity = identité
cli-check-ask = demandez à l’administrateur : saphan-agent certificate request FILE
cli-check-until = jusqu’au { $until }
cli-check-membership = appartenance
cli-check-over-hub = admis par le hub ; la liste vient par la connexion
cli-check-active = actif quand les certificats ont été faits
cli-check-revoked = sorti du réseau depuis le { $since }
cli-check-suspended = suspendu quand les certificats ont été faits
cli-check-telephone = téléphonez à l’administrateur
cli-check-not-listed = pas dans la liste des partenaires
cli-check-ask-administrator = demandez à l’administrateur
cli-check-connection = connexion
cli-check-line = saphan-agent sync dit pourquoi ; le hub le renouvelle sans personne
cli-check-not-renewed = fini depuis le { $at }, pas renouvelé
cli-check-renewed = jusqu’au { $until }, se renouvelle de lui-même
cli-check-failing = jusqu’au { $until }, renouvellement en ÉCHEC depuis { $days } j
cli-check-clock = horloge
cli-check-outside = { $now } est hors de la durée de vie de la racine
cli-check-set-clock = réglez l’horloge de cette machine
cli-check-notices = avis
cli-check-no-mail = aucun e-mail ne part : { $key } n’est pas indiqué
cli-check-set-notify = indiquez-le sous [notify] dans agent.toml
cli-check-mail = par e-mail, par { $server }
cli-check-set-password = indiquez-le sous [notify] dans agent.toml, ou dans les pages
cli-check-no-desktop = ce système n’en affiche pas
cli-check-notify-send = installez notify-send, ou mettez desktop sur off

## The service and the pages

cli-serve-where = { $partner } du réseau { $network }, hub { $hub }, données dans { $dir }
cli-serve-locked = Verrouillé : transporte des messages scellés, n’en ouvre aucun.
cli-serve-unlocked = Déverrouillé : en attente de départ : { $count }.
cli-serve-pages = Pages à { $at }.
cli-serve-no-office = Aucun bureau n’est encore installé dans { $dir }.
cli-serve-pages-set-up = Les pages en installent un.
cli-serve-next-welcome = saphan-agent open ; Ctrl-C arrête, et le prochain démarrage continue
cli-serve-next-open = saphan-agent open ; Ctrl-C arrête le service
cli-serve-next-locked = toute commande qui demande la phrase secrète ouvre ce qui est arrivé ; Ctrl-C arrête le service
cli-serve-next-status = saphan-agent status, dans une autre fenêtre ; Ctrl-C arrête le service
cli-serve-stopped = Arrêté. Ce qui attend ici part quand le service fonctionne à nouveau.
cli-open-done = Le navigateur a été prié d’ouvrir les pages.
cli-open-link = ouvrez le lien dans un navigateur de cet ordinateur ; il sert une fois, pendant cinq minutes
cli-open-window = si aucune fenêtre ne s’est ouverte : saphan-agent open --print

## Officers, the log, emergencies

cli-head-code = CODE
cli-head-who = QUI
cli-head-subject = À PROPOS DE
cli-head-supervisor = RESPONSABLE D’ÉQUIPE
cli-head-focal-person = RÉFÉRENCE VIE PRIVÉE
cli-head-reason = RAISON
cli-staff-would = { $officer } serait { $done }.
cli-staff-is = { $officer } est { $done }.
cli-staff-added = ajouté
cli-staff-certified-anew = certifié à nouveau
cli-staff-disabled = désactivé
cli-staff-more = saphan-agent staff add CODE --role ROLE, jusqu’à avoir une personne responsable d’équipe et une autre
cli-staff-nobody = Pas de personnel : qui a la phrase secrète du bureau est ce bureau.
cli-staff-active = actif
cli-staff-may-not-act = ne peut pas agir
cli-glass-key-would = La clé d’extrême urgence serait écrite dans { $file }.
cli-glass-key-done = La clé d’extrême urgence est dans { $file }. Mettez-la dans une enveloppe scellée chez la direction et gardez sa phrase secrète ailleurs. Avec elle et sa propre clé, le membre du personnel qui a demandé ou une personne responsable d’équipe ouvre seul une identité ; ce qui est arrivé avant s’ouvre avec la clé d’avant.
cli-glass-key-name = la clé d’extrême urgence
cli-audit-whole = Le journal est complet : { $entries } entrées.
cli-audit-broken = Le journal n’est pas complet : { $problem }.
cli-audit-next = prévenez la personne de référence vie privée ; laissez cette machine telle quelle
cli-audit-office = bureau
cli-glass-nobody = Personne n’a ouvert de dossier au-delà de son rôle.
cli-glass-seen = vu
cli-glass-not-yet = pas encore

## Who a person is

cli-identity-of = Identité de { $referral }, jusqu’au { $until } :
cli-identity-file = fichier { $file } : { $type }, { $bytes } octets, { $state }
cli-identity-written = { $line } ; écrit dans { $path }
cli-identity-notice = Ce qui a été lu reste lu. Le journal note que vous l’avez lu ; sur papier, c’est à vous de le protéger et de le détruire.
cli-let-read-done = { $officer } peut lire maintenant l’identité de { $referral }.

## Tables of cases

cli-table-good = { $case } (ligne { $line }) est un bon dossier ; à { $to }, personnes : { $persons }.
cli-table-new = { $case } (ligne { $line }) est enregistré ; à { $to }, personnes : { $persons }.
cli-table-unchanged = { $case } (ligne { $line }) était déjà enregistré, inchangé ; à { $to }, personnes : { $persons }.
cli-table-replaced = { $case } (ligne { $line }) a remplacé l’ancien dossier de ce numéro ; à { $to }, personnes : { $persons }.
cli-table-unread-near = la colonne { $column } n’a pas été lue : peut-être s’agit-il de `{ $near }` ; nommez-la dans un plan
cli-table-unread = la colonne { $column } n’a pas été lue : nommez-la dans un plan, sous `ignore` si elle n’est pas nécessaire
cli-table-line = ligne { $line } : { $notice }
cli-table-line-column = ligne { $line }, colonne { $column } : { $notice }
cli-table-more = encore { $count } de ceux-ci
cli-export-done = { $person } est dans { $file }.
cli-export-warning = ce fichier n’est pas chiffré et dit qui est la personne ; remettez-le en main propre et supprimez-le

## Attachments

cli-attachment-written = Le fichier { $kind } reconstruit est écrit.
cli-attachment-all-read = Tout son texte a été lu.
cli-attachment-partly-read = Regardez-le vous-même ; non lu : { $reasons }.
cli-attachment-not-read = Regardez-le vous-même : { $reason }.
cli-attachment-removed-kinds = Sortes de données cachées enlevées : { $count }.
cli-attached-as = Joint sous { $name } ; l’original est gardé ici, scellé.
cli-attach-can = Il peut être joint.
cli-attach-look = À VOIR : { $count } passages de son texte peuvent désigner quelqu’un ; tant que chacun n’est pas traité, il ne peut pas partir avant que l’orientation soit acceptée.
cli-attach-stop = STOP : il contient de quoi savoir qui est quelqu’un ({ $text } passages dans son texte, { $elsewhere } ailleurs) ; il ne peut pas partir avant que l’orientation soit acceptée.
cli-attachment-kept-open = gardé, à approuver
cli-attachment-kept = gardé
cli-attachment-shown = Le fichier { $name } reconstruit est écrit ; il s’ouvre dans un autre programme.
cli-attachment-original-shown = L’original de { $name } est écrit ; il s’ouvre dans un autre programme.
cli-attachment-removed = La pièce jointe { $attachment } est supprimée, ainsi que son original.
cli-attachment-remove = Supprimer pour de bon la pièce jointe { $attachment } et son original ?
cli-findings-none = { $name } : rien dans son texte ne dirait qui est quelqu’un.
cli-findings-one = { $name } : un passage de son texte dirait qui est quelqu’un :
cli-findings-many = { $name } : { $count } passages de son texte diraient qui est quelqu’un :
cli-finding-place = caractères { $from } à { $to } : { $reason }
cli-finding-kept = { $line } ; gardé parce que : { $why }
cli-finding-write = { $line } ; écrivez { $suggestion }
cli-findings-elsewhere = STOP : des noms ou des numéros de ce dossier se trouvent ailleurs dans le fichier ; enregistrez-le comme texte simple et joignez celui-là.
cli-findings-approved = Gardé par { $by }, approuvé par { $second }.
cli-findings-to-approve = Gardé par { $by } ; une personne responsable d’équipe doit l’approuver.
cli-settle-can = Cela peut être traité ainsi.
cli-settle-anew = Le fichier est réécrit ; son original est tel quel.
cli-settle-same = Le fichier est tel quel.
cli-settle-next-officer = un autre membre du personnel : saphan-agent attachment approve CASE { $attachment }
cli-settle-next = la même chose avec --settle 1=replace, une fois pour chacun

## Bundles

cli-bundle-written = { $envelopes } messages scellés pour { $to } sont dans { $file } ({ $size } KB). Ils restent dans la file d’attente jusqu’à ce que { $to } ait signé leur réception.
cli-bundle-time = Heure du hub la plus récente dedans : { $at }, { $ago }.
cli-bundle-identity = { $count } : l’identité reste ici : elle n’est communiquée qu’à un partenaire dont le numéro a été comparé, et avec une heure du hub des dernières 24 heures ; voyez pourquoi avec : saphan-agent queue.
cli-bundle-full = { $count } : restent ici : le paquet est plein ; exportez-en un autre après leurs reçus.
cli-bundle-unsealed = { $count } : n’ont pas pu être scellés ; voyez pourquoi avec : saphan-agent queue.
cli-bundle-bring = apportez le fichier à { $to } : saphan-agent bundle import FILE
cli-bundle-new = Nouveaux de { $from } : { $taken }. Déjà ici : { $known }.
cli-bundle-would-be-new = Seraient nouveaux de { $from } : { $taken }. Déjà ici : { $known }.
cli-bundle-directory = La liste des partenaires a { $count } entrées de plus.
cli-bundle-out = { $partner } est sorti de lui-même du réseau : plus rien ne part vers lui.
cli-bundle-held = { $count } attendent la réponse de { $from } après une restauration, ou que quelqu’un lui ait parlé : saphan-agent status.
cli-bundle-outcome-new = nouveau
cli-bundle-outcome-here-already = déjà ici
cli-bundle-outcome-held = retenu
cli-bundle-outcome-not-taken = non pris
cli-bundle-next = saphan-agent inbox ; puis saphan-agent bundle export --to { $to } FILE

## What proves something

cli-evidence-written = Ce qui prouve { $referral } est dans { $file }. Cela ne contient aucun texte du dossier.
cli-sheet-written = La feuille avec laquelle { $partner } sort de lui-même du réseau est dans { $sheet }. Imprimez-la, gardez le papier loin de cet ordinateur, et supprimez le fichier.
cli-sheet-out = { $partner } est sorti du réseau depuis le { $since } : le hub le refuse, ses connexions sont coupées, et chaque bureau l’apprend à son prochain contact. Prévenez l’administrateur, qui rend cela définitif.
cli-consent-written = Le texte et sa feuille sont dans { $file } ; ouvrez-le dans un navigateur pour l’imprimer.
cli-report-written = Le rapport est dans { $file }.
cli-directory-entries = La liste des partenaires de { $network } a { $count } entrées.
cli-directory-word = Ce que le hub en dit de plus récent :
cli-directory-no-word = Aucun hub ne l’a encore confirmée.
cli-directory-two-stories = UN HUB A DIT DEUX CHOSES DIFFÉRENTES À SON SUJET. Rien n’est perdu ; ne croyez aucun nouveau partenaire et prévenez l’administrateur.
cli-proof-partner = Ce qui prouve { $partner } est dans { $file }. Cela ne dit rien des orientations.
cli-proof-stories = Ce qui prouve les deux versions est dans { $file }. Cela ne dit rien des orientations.
cli-stories-one = Le hub dont la clé est { $key } se contredit sur qui fait partie de { $network } : { $story }.
cli-stories-many = Les hubs dont les clés sont { $keys } se contredisent sur qui fait partie de { $network } : { $story }.
cli-stories-hold = Les deux signatures sont valables sous l’autorité { $root }.
cli-stories-fork = les listes diffèrent dans leurs { $size } premières entrées
cli-stories-set-back = elle avait { $before } entrées le { $at }, et le { $then } seulement { $later }
cli-stories-next = donnez ce fichier à l’administrateur, qui fait un hub avec une nouvelle clé
cli-listed-stood = La liste des partenaires de { $network }, avec ces entrées parmi ses { $of }, était au hub le { $at }.
cli-listed-continues = Elle continue sans changement la liste de { $size } entrées du { $at }.
cli-listed-later = Des entrées plus récentes peuvent dire autre chose.
cli-listed-admitted = admis
cli-listed-revoked = sorti du réseau
cli-listed-hub = hub certifié
cli-listed-renewed = nouvelle identité donnée
cli-listed-suspended = suspendu
cli-listed-resumed = participe à nouveau
cli-listed-new-root = nouvelle racine
cli-evidence-of = { $referral } : de { $from } à { $to } dans { $network }, { $state }.
cli-evidence-holds = Toutes les signatures sont valables sous l’autorité { $root }.
cli-evidence-compare = comparez l’empreinte de l’autorité avec celle que vous connaissez
state-not-submitted = pas encore envoyée
cli-head-entry = ENTRÉE
cli-head-act = ACTE
cli-head-whom = QUI
cli-head-officers = PERSONNEL
cli-head-received = REÇUE
cli-config-not-set = { $key } n’est pas réglé
cli-config-flag = la commande elle-même
cli-config-default = valeur par défaut
cli-config-no-default = sans valeur par défaut
cli-man-folder = Une page par commande est dans { $folder }.
cli-version = { $program } { $version }, protocole { $protocol }
cli-pseudonymise-reads = { $to } lira ceci au niveau { $tier } :
cli-pseudonymise-refused = Refusé : ces textes diraient qui est quelqu’un :
cli-meter-rebuilding = reconstruction
cli-meter-storing = enregistrement
cli-meter-writing = écriture
cli-table-rows = { $count } lignes lues
cli-table-checked = { $done } dossiers sur { $total } vérifiés
cli-table-stored = { $done } dossiers sur { $total } enregistrés
