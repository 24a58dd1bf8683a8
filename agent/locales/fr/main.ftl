# What the pages say, in French. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - { $due } à traiter
}
nav-status = État
nobody-in-particular = bureau
line-connected = Connecté { $ago }.
line-never = Pas encore connecté.
line-waiting = { $count ->
    [0] Rien en attente d’envoi.
    [one] 1 envoi en attente.
   *[other] { $count } envois en attente.
}

## Coming in and going out

unlock-locked = Le bureau est verrouillé. Les messages scellés continuent d’arriver et de partir ; aucun n’est ouvert avant que quelqu’un donne une phrase secrète.
unlock-officer = Votre code personnel
unlock-officer-hint = Comme lo-01. Laissez vide pour entrer avec la phrase secrète du bureau.

## Why something was not done

error-no-session-next = Rouvrez Saphan depuis son raccourci (saphan-agent open).
error-link-unknown-next = Rouvrez Saphan depuis son raccourci (saphan-agent open).
error-link-late-next = Rouvrez Saphan depuis son raccourci (saphan-agent open).
error-link-used-next = Rouvrez Saphan depuis son raccourci (saphan-agent open). Si ce n’est pas vous qui l’avez utilisé, prévenez votre administrateur.
error-session-gone-next = Rouvrez Saphan depuis son raccourci (saphan-agent open).
error-locked = Le bureau a été verrouillé entre-temps.
error-locked-next = Donnez à nouveau la phrase secrète.
error-wrong-passphrase = La phrase secrète est fausse, ou elle appartient à un autre code personnel.
error-wrong-passphrase-next = Regardez si les majuscules sont verrouillées, puis réessayez.
error-no-staff-code = Un code personnel ressemble à lo-01.
error-no-staff-code-next = Corrigez-le, ou laissez vide.

## How the office is

status-heading = État
status-to-know = À savoir
status-office = Ce bureau
status-hub = Hub
status-no-hub = aucune adresse n’est indiquée
status-online = Dernière connexion
status-carrier = Liaison
carrier-quic = QUIC
carrier-tls = TLS sur TCP, car UDP ne passait pas
carrier-none = pas encore connue
status-drained = Dernière récupération complète
status-directory = Liste des partenaires confirmée
status-not-fresh = Cela fait trop longtemps : rien n’est scellé tant que le hub ne l’a pas confirmée à nouveau.
status-waiting = En attente ici
status-at-hub = Au hub
status-backup = Dernière sauvegarde
status-version = Version
status-to-approve = { $count ->
    [one] 1 orientation attend une deuxième personne.
   *[other] { $count } orientations attendent une deuxième personne.
}
status-overdue-approvals = { $count ->
    [one] 1 orientation est partie en extrême urgence, et sa deuxième personne est en retard depuis un jour.
   *[other] { $count } orientations sont parties en extrême urgence, et leur deuxième personne est en retard depuis un jour.
}
status-late-approvals = { $count ->
    [one] 1 orientation est arrivée en extrême urgence, et la deuxième personne du partenaire ne l’a pas encore approuvée.
   *[other] { $count } orientations sont arrivées en extrême urgence, et la deuxième personne du partenaire ne les a pas encore approuvées.
}
status-late-overdue = { $count ->
    [one] 1 de celles-ci est en retard depuis un jour. Téléphonez au partenaire.
   *[other] { $count } de celles-ci sont en retard depuis un jour. Téléphonez au partenaire.
}
status-unseen-glass = { $count ->
    [one] Un dossier a été ouvert une fois au-delà de ce que permet un rôle. La personne responsable d’équipe et la personne de référence vie privée ne l’ont pas encore vu toutes les deux.
   *[other] Des dossiers ont été ouverts { $count } fois au-delà de ce que permet un rôle. La personne responsable d’équipe et la personne de référence vie privée ne l’ont pas encore vu toutes les deux.
}
status-ours-overdue = { $count ->
    [one] Ce bureau est en retard pour 1 orientation.
   *[other] Ce bureau est en retard pour { $count } orientations.
}
status-theirs-overdue = { $count ->
    [one] Un partenaire est en retard pour 1 orientation. Téléphonez-lui.
   *[other] Des partenaires sont en retard pour { $count } orientations. Téléphonez-leur.
}
status-not-fetched = { $count ->
    [one] 1 orientation en extrême urgence n’a pas été récupérée par le bureau du partenaire depuis une heure. Téléphonez au partenaire.
   *[other] { $count } orientations en extrême urgence n’ont pas été récupérées par le bureau du partenaire depuis une heure. Téléphonez au partenaire.
}

## What people must be told

notice-missing = { $count ->
    [one] 1 message de { $partner } manque ; il a été redemandé.
   *[other] { $count } messages de { $partner } manquent ; ils ont été redemandés.
}
notice-withdrawn = Le consentement pour { $referral } a été retiré : rien ne peut plus en être utilisé. La personne de référence vie privée ou la personne responsable d’équipe s’occupe du retrait.
notice-forked = Il existe deux historiques du bureau { $partner }. Téléphonez-lui avant toute autre chose.
notice-directory = La liste des partenaires du hub contredit ce que d’autres ont vu ({ $code }). Téléphonez à l’administrateur.
notice-clock = L’horloge de cet ordinateur indiquait { $here } quand celle du hub indiquait { $hub }. Réglez celle d’ici, ou téléphonez à l’opérateur du hub. Ce qui a été décidé est en sécurité.
notice-resync = Ce qui a été dit depuis la sauvegarde n’est pas encore revenu de { $partner } ; d’ici là, rien ne part de ce bureau vers ce partenaire.
notice-store-is-copy = { $partner } en sait plus sur ce bureau que cet ordinateur : ceci est une ancienne copie, ou une deuxième est utilisée. Arrêtez l’autre, et prévenez l’administrateur.
notice-new-incarnation = { $partner } a réinstallé ou restauré son bureau.
notice-unopened = { $count ->
    [one] 1 message n’a pas pu être ouvert, sa clé n’existe plus ; l’expéditeur a été prié de le renvoyer.
   *[other] { $count } messages n’ont pas pu être ouverts, leur clé n’existe plus ; les expéditeurs ont été priés de les renvoyer.
}
notice-refused = { $count ->
    [one] 1 message a été refusé ({ $code }). Prévenez l’administrateur.
   *[other] { $count } messages ont été refusés ({ $code }). Prévenez l’administrateur.
}
notice-glass-broken = L’identité liée à { $referral } a été ouverte chez le partenaire sans deuxième personne, avec sa clé d’extrême urgence. Demandez pourquoi.
notice-handover-failed = La personne de { $referral } n’est pas venue au relais. Agissez maintenant.
notice-profile = Le hub a diffusé ce que { $partner } n’a pas dit, ou ne dit plus ({ $code }). Téléphonez à l’administrateur.
notice-number-differs = Le numéro lu par { $partner } n’est pas celui de la clé que ce bureau a de ce partenaire : plus aucune identité ne lui est communiquée. Comparez encore une fois après une connexion ; s’il diffère à nouveau, téléphonez à l’administrateur.
notice-new-key = { $partner } a une nouvelle clé que l’ancienne n’a pas signée, comme après la perte d’un ordinateur, ou comme en aurait un faussaire. Délai : { $until }. Jusque-là, rien ne part vers ce partenaire et rien de sa part n’a d’effet ; rien n’est perdu. Personne ici ne l’a encore vérifiée : téléphonez à { $partner } à un numéro que vous connaissiez avant, et comparez.
notice-new-key-confirmed = { $partner } a une nouvelle clé que l’ancienne n’a pas signée. Quelqu’un de ce bureau l’a confirmée. Délai : { $until }. Jusque-là, rien ne part quand même vers ce partenaire, et rien de sa part n’a d’effet ; rien n’est perdu.
notice-new-key-not-seen = 72 heures après la prochaine connexion
notice-new-root = L’autorité a une nouvelle racine, signée par l’ancienne : { $root }. Ce qui repose sur l’ancienne vaut jusqu’au { $until }. Il n’y a rien à faire ; un administrateur qui n’en sait rien doit l’apprendre aujourd’hui.
notice-own-name-key = La liste des partenaires donne le nom de ce bureau à une clé que ce bureau n’a pas. Téléphonez maintenant à l’administrateur, à un numéro que vous connaissiez avant. Ce qui est ici est en sécurité, et tant que ce n’est pas réglé, aucune identité n’est communiquée.
notice-own-name-revoked = La liste des partenaires dit que ce bureau est sorti du réseau. Téléphonez maintenant à l’administrateur, à un numéro que vous connaissiez avant. Ce qui est ici est en sécurité.
notice-own-name-suspended = La liste des partenaires dit que ce bureau est suspendu. Téléphonez maintenant à l’administrateur, à un numéro que vous connaissiez avant. Ce qui est ici est en sécurité.
notice-asked-key = Une nouvelle identité de ce bureau a été demandée à l’administrateur.
notice-came-back = { $count ->
    [one] 1 message est revenu : { $partner } est sorti du réseau avant de l’avoir récupéré. Il est gardé ici, et personne d’autre ne l’a lu. Choisissez un autre partenaire.
   *[other] { $count } messages sont revenus : { $partner } est sorti du réseau avant de les avoir récupérés. Ils sont gardés ici, et personne d’autre ne les a lus. Choisissez un autre partenaire pour chacun.
}
notice-quarantined = { $count ->
    [one] 1 message de { $partner } est arrivé alors que ses clés étaient peut-être en d’autres mains : il est gardé et ne compte pas. Téléphonez à { $partner }.
   *[other] { $count } messages de { $partner } sont arrivés alors que ses clés étaient peut-être en d’autres mains : ils sont gardés et ne comptent pas. Téléphonez à { $partner }.
}
notice-in-doubt = { $count ->
    [one] 1 orientation repose sur ce que { $partner } a dit alors que ses clés étaient peut-être en d’autres mains. Téléphonez à { $partner } avant d’y faire autre chose.
   *[other] { $count } orientations reposent sur ce que { $partner } a dit alors que ses clés étaient peut-être en d’autres mains. Téléphonez à { $partner } avant d’y faire autre chose.
}
notice-custody = Le hub a donné un reçu non valable ({ $code }). Téléphonez à l’administrateur.

## Lists of referrals

nav-inbox = { $due ->
    [0] Reçues
   *[other] Reçues ({ $due })
}
nav-sent = Envoyées
nav-partners = Partenaires
nav-files = Dossiers
nav-search = Rechercher
nav-reports = Rapports
nav-settings = Réglages
nav-audit = Journal
nav-queue = File d’attente
inbox-heading = Reçues
sent-heading = Envoyées
part-ours = Ce bureau doit agir ({ $count })
part-theirs = En attente des autres ({ $count })
part-over = Clôturées ({ $count })
list-reference = Référence
list-from = De
list-to = À
list-services = Services
list-urgency = Urgence
list-due = Échéance
list-state = État
due-here = { $what } avant le { $until } ({ $left })
due-there = { $what } par le partenaire avant le { $until } ({ $left })
due-deliver = à récupérer
due-open = à ouvrir
due-decide = à accepter ou à refuser
due-reply = réponse à donner
due-late_approval = deuxième approbation à donner
due-follow_up = nouvelles à donner
due-confirm = fin à confirmer
due-resolve = retrait à traiter
left-moment = il reste moins d’une minute
left-minutes = il reste { $count } min
left-hours = il reste { $count } h
left-days = { $count ->
    [one] il reste { $count } jour
   *[other] il reste { $count } jours
}
over-moment = en retard
over-minutes = en retard de { $count } min
over-hours = en retard de { $count } h
over-days = { $count ->
    [one] en retard de { $count } jour
   *[other] en retard de { $count } jours
}

## States of a referral

state-returned = rendue pour correction
state-pending-approval = attend une deuxième personne
state-not-arrived = pas encore arrivée en entier
state-queued = en route
state-delivered = arrivée, pas ouverte
state-acknowledged = ouverte
state-info_requested = question
state-accepted = acceptée
state-accepted_in_part = acceptée en partie
state-declined = refusée
state-redirect_proposed = refusée, autre partenaire proposé
state-expired = délai dépassé
state-recalled = annulée
state-identity_requested = identité demandée
state-identity_disclosed = identité communiquée
state-handover_planned = relais prévu
state-received = chez le partenaire
state-handover_failed = personne pas venue au relais
state-in_service = accompagnement en cours
state-completed = terminée
state-frozen = gelée
state-erased = effacée

## Steps of a referral

step-submit = orientation envoyée
step-delivered = arrivée
step-acknowledge = ouverte
step-ask = question posée
step-answer = réponse donnée
step-say = message
step-accept = acceptée
step-accept_in_part = acceptée en partie
step-decline = refusée
step-redirect = autre partenaire proposé
step-recall = annulée
step-expire = délai dépassé
step-reopen = envoyée à nouveau
step-approve_late = deuxième personne : approuvée
step-detail = précisions après acceptation
step-ask_identity = identité demandée
step-refuse_identity = identité non communiquée
step-release_identity = identité communiquée
step-identity_opened = identité ouverte
step-plan = relais proposé
step-agree_plan = relais convenu
step-received = personne accueillie
step-handover_failed = personne pas venue
step-close = clôturée
step-start_service = services commencés
step-follow_up = nouvelles de la personne
step-finish = fin proposée
step-complete = fin confirmée
step-withdraw = consentement retiré
step-erased = effacée
step-held = gardée pour une raison légale
step-resume = reprend
step-heartbeat = signe de vie
step-gap = messages manquants demandés
step-reseal = nouvel envoi demandé
step-restored = bureau restauré
step-resync = historique envoyé
step-nothing = rien

## One referral

referral-from = de { $partner }
referral-to = à { $partner }
referral-unopened = Personne ne l’a encore ouverte ici. { $partner } apprendra qu’elle a été ouverte, et qui en répond.
referral-open = Ouvrir
referral-was-told = Ce qui a été communiqué à ce bureau
referral-was-sent = Ce qui a été envoyé
referral-details = Après acceptation
referral-masked = Le texte est masqué, pour que personne ne lise par-dessus votre épaule.
referral-show = Afficher pendant une minute
referral-shown = Le texte sera masqué à nouveau dans une minute.
referral-mask = Masquer maintenant
alert-frozen = Gelée : le consentement a été retiré, et rien ne peut en être utilisé. La personne de référence vie privée ou la personne responsable d’équipe de chaque bureau s’occupe du retrait.
alert-in-doubt = Une partie vient de { $partner } alors que ses clés étaient peut-être en d’autres mains. Téléphonez à { $partner } avant toute autre chose.
alert-second-person = Elle attend une deuxième personne de ce bureau.
alert-erased = Ce qui a été communiqué sur les personnes est effacé ici.
alert-never-tell = Ne jamais informer : { $whom }. Le consentement engage aussi ce bureau.
alert-not-left = Décidé ici et pas encore parti : { $step }.
fact-answers = Répond de la personne
fact-contact = Contact
fact-deputy = Remplaçant ou remplaçante
fact-signed = Signé par
fact-question = Question
fact-declined = Raison du refus
fact-recalled = Raison de l’annulation
fact-said = { $by } dit
timeline-heading = Chronologie
timeline-when = Quand
timeline-who = Qui
timeline-what = Quoi
timeline-outcome = Signature
outcome-applied = vérifiée
outcome-superseded = vérifiée, arrivée trop tard pour compter
outcome-waiting = vérifiée, attend ce qui précède
outcome-in-doubt = douteuse

## What can be done with a referral

act-accept = Accepter
act-accept-explained = { $partner } en est informé, et des précisions sur les personnes suivent. À partir de là, ce bureau répond de ce qu’il accepte.
act-accept-do = Accepter
act-services = Services que ce bureau offre
act-persons = Personnes
act-ask = Poser une question
act-ask-explained = La question part vers { $partner }. Son délai pour répondre commence, et celui de ce bureau s’arrête pendant ce temps.
act-ask-do = Poser la question
act-topic = À propos de quoi
act-decline = Refuser
act-decline-explained = { $partner } apprend pourquoi, et choisit un autre partenaire. Une orientation refusée ne peut plus être acceptée ensuite.
act-decline-do = Refuser
act-reason = Pourquoi
act-say = Envoyer un message
act-say-explained = Il part vers { $partner } et ne décide de rien. Ne nommez personne, et n’écrivez rien qui permette de trouver quelqu’un.
act-say-do = Envoyer
act-text = Message
act-text-hint = 600 caractères au plus. Le message est vérifié avant de partir.
act-recall = Annuler l’orientation
act-recall-explained = { $partner } doit s’arrêter et ne plus rien en utiliser. Ce qui a été lu reste lu.
act-recall-do = Annuler l’orientation
act-type-reference = Tapez { $reference } pour confirmer
act-back = Retour
of-a-thing = { $of } : { $what }
done-accept = Acceptée. C’est enregistré ici et part à la prochaine connexion.
done-ask = Question posée. C’est enregistré ici et part à la prochaine connexion.
done-decline = Refusée. C’est enregistré ici et part à la prochaine connexion.
done-say = Message écrit. C’est enregistré ici et part à la prochaine connexion.
done-recall = Annulée. C’est enregistré ici et part à la prochaine connexion.
error-nothing-chosen = Il manque un choix.
error-nothing-chosen-next = Choisissez ce que demande le formulaire.
error-nothing-typed = Rien n’a été écrit.
error-nothing-typed-next = Écrivez quelque chose, ou revenez en arrière.
error-reference-not-typed = Ce qui a été tapé n’est pas ce qui est indiqué ci-dessus.
error-reference-not-typed-next = Tapez-le exactement pour confirmer, ou revenez en arrière.
error-settlement-words = Il manque des mots pour un passage, ou une raison est trop courte.
error-settlement-words-next = Écrivez ce qui le remplace, ou pourquoi il reste.
error-no-such-act = Cette page n’existe pas pour une orientation.
error-no-such-referral = Ce bureau ne connaît pas cette orientation.
error-no-such-partner = Ce n’est pas le code d’un partenaire.

## Passages that may tell who a person is

findings-heading = { $count ->
    [one] 1 passage peut révéler qui est une personne
   *[other] { $count } passages peuvent révéler qui est une personne
}
findings-explained = Rien n’est parti. Tout ce qui suit est à traiter.
findings-replace = Le remplacer par { $words }
findings-generalise = Le remplacer par les mots ci-dessous
findings-keep = Le garder, pour la raison écrite ci-dessous
findings-words = Mots de remplacement, ou raison de le garder

## A new referral

new-heading = Nouvelle orientation
new-step = Étape { $step } sur 4.
new-file = Choisissez le dossier à orienter.
new-no-file = Il n’y a aucun dossier que vous puissiez orienter.
file-number = Dossier
file-to = Préparé pour
file-opened = Ouvert
file-persons = Personnes
new-continue = Continuer
new-partner = Choisissez à qui { $number } doit aller.
new-can-take = Partenaires possibles
new-cannot-take = Partenaires qui ne peuvent pas l’accepter
obstacle-revoked = ne participe plus
obstacle-suspended = est suspendu : rien ne lui parvient avant sa réactivation
obstacle-service_not_offered = n’offre aucun des services
obstacle-outside_area = ne travaille pas là où vont les personnes
obstacle-kind_not_taken = n’accepte pas les orientations de ce type
obstacle-sex_not_taken = n’accepte pas les personnes de ce sexe
obstacle-age_not_taken = n’accepte pas les personnes de cet âge
obstacle-no_capacity = n’a pas de place, ou pas assez
obstacle-closed = est fermé aujourd’hui
remark-no_profile = n’a pas dit ce qu’il accepte
remark-profile_over = ce qu’il a dit n’est plus à jour ; demandez-lui
remark-no_key_this_week = n’a pas encore de clé pour cette semaine, l’envoi attendrait donc
remark-frozen = gelé jusqu’à ce que quelqu’un lui ait parlé
remark-without_services = n’offre pas certains des services
remark-language = ne travaille pas dans la langue de l’orientation
remark-closed_today = fermé aujourd’hui
new-need = Ce qui est demandé à { $to }, et ce à quoi les personnes ont consenti.
new-need-heading = Besoin
new-consent-heading = Consentement
new-findings-follow = { $count ->
    [one] 1 passage peut révéler qui est une personne. Il est à traiter à l’étape suivante.
   *[other] { $count } passages peuvent révéler qui est une personne. Ils sont à traiter à l’étape suivante.
}
new-phoned = { $to } a été informé par téléphone de cette extrême urgence
new-basis = Pour la deuxième personne : pourquoi l’orientation repose sur autre chose que le consentement
check-heading = Vérifier avant l’envoi
check-explained = Voici ce qui part vers { $to }, lu dans les données mêmes qui sont scellées.
check-second = Une deuxième personne de ce bureau doit examiner l’orientation avant son départ, ou après en extrême urgence : { $why }.
check-hash = Empreinte de ces données :
check-send = Envoyer à { $to }
check-settle = Vérifier à nouveau
column-file = Votre dossier (reste ici)
column-stay =
    { $count ->
        [one] Un champ reste ici
       *[other] { $count } champs restent ici
    }
column-told = Ce qui part : { $rule }
column-read = { $to } lira
column-hub = Le hub peut voir
hub-from = De
hub-to = À
hub-size = Taille
hub-size-padded = { $size } au plus (avec remplissage)
hub-when = Quand
hub-kept = Gardé
hub-kept-days = jusqu’à la récupération, { $count } jours au plus
hub-text = Texte
hub-nothing = rien
second-minor = une personne a moins de 18 ans, ou c’est possible
second-non_consent_basis = elle repose sur autre chose que le consentement
second-rare_combination = une personne pourrait être reconnue à ce qui est rare
second-safe_summary = elle contient du texte libre
second-emergency = c’est une extrême urgence
second-kept = un passage est gardé
done-sent = C’est enregistré ici et part à la prochaine connexion.
done-drafted = Le brouillon est prêt, et rien n’est parti : une deuxième personne de ce bureau doit l’approuver.
done-told = C’est enregistré ici et part à la prochaine connexion.
done-withdrawn = Le consentement est retiré : plus rien de ceci n’est utilisé dès maintenant, même sans connexion.

## More for a partner

act-disclose = Communiquer plus
stages-explained = Ce que sait { $partner }, niveau par niveau.
stages-what = Niveau
stages-next = Suite
stages-look = Voir ce qui part
stage-1 = Besoin et faits généraux
stage-2 = Ce qu’il faut pour aider, sans nom
stage-3 = Qui est la personne
stage-told = communiqué
stage-possible = peut être communiqué maintenant
stage-not-yet = pas encore
error-no-such-stage = Ce niveau n’existe pas.

## The second person

act-approve = Examen par une deuxième personne
approve-explained = { $by } a préparé ceci pour { $to }. Qui l’a préparé ne peut pas l’approuver.
approve-late = C’est déjà parti, en extrême urgence.
approve-basis = Repose sur autre chose que le consentement, parce que
approve-kept = Gardé, parce que
approve-reader = Lu par
approve-reader-until = { $officer } uniquement, jusqu’au { $until }
approve-files = Pièces jointes
approve-do = Approuver
approve-reason = Motif, si vous n’approuvez pas
approve-return = Rendre pour correction
done-approved = Approuvé. C’est enregistré ici et part à la prochaine connexion.
done-returned = Rendu pour correction. Rien n’en est parti.

## Consent taken back

act-withdraw = Retirer le consentement
withdraw-explained = La personne retire son consentement. Elle n’a pas à donner de raison. { $partner } est prié de s’arrêter, et de dire ce qu’est devenu ce qu’il détient.
withdraw-holds = Ce qui a été communiqué à { $partner } :
withdraw-limits = Ce qui a été lu reste lu, et personne ne peut effacer sur l’ordinateur d’un autre bureau. La réponse du partenaire est signée et s’affiche ici.
withdraw-scope = Ce qui est retiré
withdraw-everything = Tout
withdraw-later = Tout sauf le besoin et les faits généraux
withdraw-identity = Qui est la personne
withdraw-do = Retirer le consentement

## Queue

queue-heading = File d’attente
queue-empty = Rien en attente d’envoi.
queue-what = Quoi
queue-state = Où
queue-waits = Attend
queue-next = Qui agit ensuite
queue-since = Décidé le
queue-tries = Essais
queue-retry = Tout réessayer maintenant
queue-here = attend ici
queue-at-hub = au hub
queue-came-back = revenu
queue-carried = { $state }, et dans un paquet du { $at }
queue-next-try = { $tries }, prochain le { $at }
queue-draft = brouillon
queue-has-left = parti
waits-second-person = une deuxième personne
waits-connection = la prochaine connexion
waits-directory = la liste à jour de qui appartient au réseau
waits-key = le partenaire, qui n’a pas de clé pour cette semaine ; téléphonez-lui
waits-resync = le partenaire, qui doit envoyer ce qui a été dit depuis la sauvegarde
waits-repair = quelqu’un : ce bureau est une ancienne copie ; prévenez l’administrateur
waits-not-active = quelqu’un : le partenaire n’est pas actif ; annulez l’orientation
waits-new-key = 72 heures et quelqu’un : le partenaire a une nouvelle clé ; comparez son numéro
waits-own-name = l’administrateur : la liste des partenaires indique à tort autre chose sur ce bureau ; téléphonez-lui
waits-suspended = l’administrateur, qui doit réactiver le partenaire suspendu ; rien n’est perdu
waits-not-compared = quelqu’un : le numéro du partenaire n’est pas comparé
waits-busy = le hub, qui est plein pour le moment
waits-refused = le hub, qui ne le prend pas maintenant
waits-recipient = le partenaire, qui doit le récupérer
waits-returned = quelqu’un : deux fois non récupéré ; téléphonez au partenaire
waits-revoked = quelqu’un : le partenaire est sorti du réseau et ne l’a jamais eu ; choisissez-en un autre
next-office = ce bureau
next-approver = une personne responsable d’équipe, mais pas { $not }
next-line = la connexion avec le hub
next-administrator = l’administrateur du réseau
done-retry = Tout sera essayé à la prochaine connexion.

## Partners

partners-heading = Partenaires
partners-partner = Code du partenaire
partners-state = État
partners-key = Clé pour cette semaine
partners-number = Numéro
partners-takes = Accepte
partners-us = ce bureau
partner-active = actif
partner-revoked = sorti du réseau
partner-suspended = suspendu
partner-new-key = nouvelle clé, retenue
partner-frozen = gelé
partner-no-profile = n’a rien dit
partner-not-counted = Arrivé alors que ses clés étaient peut-être en d’autres mains ; gardé, et ne compte pas
trust-not-compared = Numéro non comparé
trust-compared = Numéro comparé par { $by } le { $at }
trust-differed = NUMÉRO DIFFÉRENT, tapé par { $by } le { $at }
takes-services = Services
takes-places = Travaille dans
takes-kinds = Types d’orientation
takes-sexes = Personnes acceptées
takes-ages = Âges
takes-languages = Langues
compare-heading = Comparer les numéros
compare-ours = Numéro de { $us }, ce bureau, à lire à { $partner } :
compare-theirs = Numéro de { $partner }, tel qu’il a été comparé :
compare-type = Tapez ce que { $partner } lit
compare-telephone = Téléphonez à { $partner } à un numéro que vous connaissiez avant, pas à un numéro venu avec un message.
compare-group = Groupe { $number } sur 5
compare-do = Comparer
done-compared = Même numéro, chiffre de contrôle juste.
error-number-form = Un numéro à comparer a 5 groupes de 5 chiffres.
error-number-form-next = Faites-le lire à nouveau, et tapez-les tous.
error-number-mistyped = Quelque chose a été mal lu, mal entendu ou mal tapé ; rien n’a donc été comparé.
error-number-mistyped-next = Faites-le lire à nouveau.
error-number-differs = C’est le numéro d’une autre clé.
error-number-differs-next = Connectez-vous, et comparez encore une fois. S’il diffère à nouveau, téléphonez à l’administrateur.

## Fields of a record

yes = oui
no = non
field-kind = Type
field-reason = Raison
field-urgency = Urgence
field-prepared_on = Préparé le
field-trafficking_status = Constat
field-trafficking_status_by = Constaté par
field-survivor_count = Personnes accompagnées
field-rare_combination = Combinaison rare
field-generalisation_level = Règles de généralisation
field-services = Services
field-services_requested = Service demandé
field-service = Service
field-needed_by = Nécessaire pour le
field-persons = Personne
field-pid = Numéro
field-role = Rôle dans le dossier
field-sex = Sexe
field-nationality = Nationalité
field-minor = Moins de 18 ans
field-age_band = Âge
field-age_basis = Source de l’âge
field-assessment_methods = Âge évalué par
field-languages_t1 = Langues
field-minority_language = Parle une langue plus rare
field-exploitation = Situation
field-types = Formes
field-country = Pays
field-means_of_control = Moyens de contrôle
field-sector = Secteur
field-recruited_on = Début
field-from = Depuis
field-to = Jusqu’à
field-recruitment_relation = Pour la personne, c’était
field-minor_when_trafficked = Moins de 18 ans alors
field-risk_flags = Risques
field-risk_level = Risque
field-risk_assessed_on = Risque évalué le
field-constraints = À respecter
field-documents = Document
field-type = Type
field-held_by = Détenu par
field-authenticity = Authentique
field-false_particulars = Mentions fausses
field-safe_contact = A un contact sûr
field-area = Zone
field-schema = Type de dossier
field-code = Langue
field-best_interest = Intérêt supérieur
field-children_count = Enfants
field-care_arrangement = Hébergement actuel
field-migration_status = Statut de séjour
field-relation_to = Lien
field-relation = Lien
field-consents = Consentement
field-id = Numéro
field-giver = Donné par
field-basis = Base légale
field-covers = Couvre
field-purposes = Pour
field-tiers = Niveaux
field-withhold_from = Ne jamais communiquer à
field-valid_until = Valable jusqu’au
field-status = État
field-attachments = Pièces jointes
field-count = Nombre
field-proceedings = Procédure
field-stage = Stade
field-safe_summary = Résumé
field-handover_mode = Relais
field-working_language = Langue entre les bureaux
field-contact = Contact
field-deputy = Remplaçant ou remplaçante
field-text = Message
field-age_when_trafficked = Âge alors
field-police_report_no = Numéro de la déclaration
field-police_station = Lieu de la déclaration
field-referral = Orientation
field-case = Dossier
field-legal = Juridique
new-no-file-next = Créez un dossier, importez-en un, ou demandez à son responsable de l’orienter.
queue-referral = orientation
approve-another = Vous avez préparé ceci. Une autre personne doit l’approuver.
kept-no-words = Aucun texte n’a été tapé. Ce qui était choisi revient quand vous rouvrez le formulaire.
