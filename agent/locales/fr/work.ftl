# The rest of a referral's life, in French. Not yet read by a native reader.

## Forms

when-day = Jour
when-month = Mois
when-year = Année
when-hour = Heure
when-minute = Minute
error-date-unfit = Ce jour n’existe pas dans le calendrier, ou cette heure n’existe pas.
error-date-unfit-next = Donnez le jour, le mois et l’année ; pour une heure précise, aussi l’heure.
error-number-unfit = Ce n’est pas un nombre de 0 à 255.
error-number-unfit-next = Tapez un nombre entier, ou laissez vide.
error-done-meanwhile = Cela a été fait depuis l’ouverture de la page, peut-être parce que le bouton a été pressé deux fois.
error-done-meanwhile-next = Regardez l’orientation. S’il faut le faire encore une fois, pressez à nouveau le bouton.
error-upload-broken = Le formulaire n’est pas arrivé en entier, ou il est plus long que ce qu’une page peut prendre.
error-upload-broken-next = Envoyez-le à nouveau. Un grand fichier passe par la commande saphan-agent attach.
error-upload-too-large = Le fichier est plus grand que ce qu’une page peut prendre.
error-upload-too-large-next = Joignez-le avec la commande saphan-agent attach, qui montre où elle en est.
error-case-page-outdated = Cette page date d’avant le dernier déverrouillage, ou le dossier n’existe plus.
error-case-page-outdated-next = Rouvrez-la depuis la liste.
error-no-such-step = Cette orientation n’a pas cette étape.
error-persons-of-one-referral = Les personnes sont numérotées à nouveau dans chaque orientation ; elles ne peuvent donc pas être choisies pour toutes à la fois.
error-persons-of-one-referral-next = Ne choisissez aucune personne, ou retirez le consentement pour cette orientation seulement.

## Lists

part-follow = Nouvelles à donner ({ $count })
list-parts = Parties de cette liste
list-show = Les afficher

## What was said in a referral

referral-messages = Messages
fact-answer = Réponse à propos de : { $topic }
fact-accepted = Services acceptés
fact-accepted-persons = Personnes acceptées
fact-redirected = Pourrait l’accepter à la place
fact-although = Envoyée bien que le partenaire dise ne pas pouvoir l’accepter, parce que
fact-returned = Rendue pour correction
fact-by = { $by } : { $text }
fact-asked-by = Identité de la personne demandée par
fact-asked-for = Demandée pour
fact-released-until = Peut être ouverte jusqu’au
fact-opened = Ouverte
identity-opened-two = par le membre du personnel, autorisé par une personne responsable d’équipe
identity-opened-alone = sans deuxième personne, avec la clé d’extrême urgence
fact-plan-agreed = Relais convenu
fact-plan-proposed = Relais proposé
fact-handover = Relais rapporté
fact-outcome-at = { $outcome }, { $at }
fact-started = Services
fact-services-since = { $services }, depuis le { $on }
fact-follow-up = Nouvelles : { $occasion }
fact-how-is = { $outcome }, { $on }, { $persons }
fact-ends = L’accompagnement doit se terminer, parce que
fact-closed = Clôturée parce que
plan-in-short = { $by } : { $at }, { $mode }, { $persons }
plan-by = Proposé par
plan-at = Quand
plan-place = Où
plan-mode = Comment
plan-persons = Qui vient
not-left-yet = pas encore parti
although-agreed = Le partenaire a dit qu’il accepte celle-ci.
although-nobody_else = Personne d’autre ne peut l’accepter.
although-outdated = Ce que le partenaire dit de lui-même n’est plus à jour.

## What one step said

sent-written = Écrit
sent-at-hub = Au hub
sent-id = Empreinte du message signé
sent-explained = Ce sont exactement ces données qui ont été signées. L’empreinte de chaque partie est celle qui a été affichée avant le départ.
sent-part = Partie de { $bytes } octets
sent-nothing = Elle ne contient rien de plus, ou rien qui puisse être affiché.
sent-hidden = { $count ->
    [one] 1 partie n’est pas affichée : elle est effacée, fermée, ou ne s’ouvre qu’à deux personnes.
   *[other] { $count } parties ne sont pas affichées : elles sont effacées, fermées, ou ne s’ouvrent qu’à deux personnes.
}

## Acts

act-answer = Répondre à la question
act-answer-explained = { $partner } a posé une question. La réponse est faite d’éléments à choisir, sans phrases. Choisissez-en autant qu’il faut.
act-answer-do = Répondre
done-answer = Réponse donnée. C’est enregistré ici et part à la prochaine connexion.
answer-plainly = Réponse simple
answer-not-known = Personne ne le sait
answer-count = Un nombre
answer-date = Un jour
answer-age-basis = Source de l’âge
answer-age-method = Comment l’âge a été évalué
answer-purpose = À quoi la personne a consenti
answer-risk = Risques et besoins
answer-service = Services
answer-document = Documents
answer-language = Langues
answer-language-hint = Par leurs codes de trois lettres, comme lao ou tha, séparés par des virgules.
error-language-unfit = Ce n’est pas le code d’une langue.
error-language-unfit-next = Les codes ont trois lettres, comme lao, tha, mya ou shn.
answer-migration = Statut de séjour
answer-proceeding = Stade d’une procédure
act-redirect = Proposer un autre partenaire
act-redirect-explained = { $partner } apprend que ce bureau ne l’accepte pas, et quel partenaire pourrait le faire. Rien n’est transmis : { $partner } demande à la personne, et envoie une nouvelle orientation.
act-redirect-do = Proposer un autre partenaire
act-redirect-to = Partenaire qui pourrait l’accepter
act-why-not-here = Pourquoi pas ici
done-redirect = Autre partenaire proposé. C’est enregistré ici et part à la prochaine connexion.
act-ask-identity = Demander qui est la personne
act-ask-identity-explained = { $partner } est prié de le dire à un seul membre du personnel de ce bureau, dans un seul but. Une personne responsable d’équipe de ce bureau doit autoriser la lecture.
act-ask-identity-do = Demander
act-purpose = Dans quel but
act-officer = Membre du personnel qui lira
act-officer-hint = Personne d’autre ne lira.
done-ask-identity = Identité demandée. C’est enregistré ici et part à la prochaine connexion.
act-refuse-identity = Ne pas communiquer qui est la personne
act-refuse-identity-explained = { $partner } apprend pourquoi. Il peut demander à nouveau.
act-refuse-identity-do = Ne pas communiquer
done-refuse-identity = Identité non communiquée. C’est enregistré ici et part à la prochaine connexion.
act-let-read = Autoriser la lecture
act-let-read-explained = Vous autorisez le membre du personnel qui l’a demandé à lire qui est la personne, tel que { $partner } l’a communiqué. Vous-même n’en lisez rien.
act-let-read-do = Autoriser la lecture
done-let-read = Le membre du personnel peut le lire maintenant.
act-plan = Proposer un relais
act-plan-explained = { $partner } apprend où et quand. Rien n’est convenu avant que { $partner } le dise. Une proposition plus récente remplace la précédente.
act-plan-do = Proposer
act-at = Quand
act-at-hint = À l’heure de cet ordinateur.
act-place = Où
act-place-hint = En des mots que les deux bureaux comprennent, 200 caractères au plus. Ne nommez personne, ni une maison où quelqu’un habite. Le texte est vérifié avant de partir.
act-mode = Comment
act-mode-usual = Comme le dit l’orientation : { $mode }
done-plan = Relais proposé. C’est enregistré ici et part à la prochaine connexion.
act-agree = Accepter le relais
act-agree-explained = { $partner } apprend que ce bureau est d’accord avec exactement ceci.
act-agree-do = Accepter le relais
done-agree = Relais convenu. C’est enregistré ici et part à la prochaine connexion.
act-received = La personne est venue
act-received-explained = { $partner } apprend que ce bureau a rencontré la personne. Lors d’un transfert, ce bureau répond de la personne à partir de là.
act-received-do = Le signaler
act-outcome = Comment cela s’est passé
act-when = Quand
act-when-hint = Laissez vide pour maintenant.
done-received = Signalé. C’est enregistré ici et part à la prochaine connexion.
act-not-received = La personne n’est pas venue
act-not-received-explained = { $partner } l’apprend tout de suite. Ensuite, les deux bureaux préparent un nouveau relais.
act-not-received-do = Le signaler
done-not-received = Signalé. C’est enregistré ici et part à la prochaine connexion. Téléphonez aussi au partenaire.
act-start = Les services commencent
act-start-explained = { $partner } apprend quels services ont commencé.
act-start-do = Le signaler
act-services-began = Services commencés
act-first-day = Premier jour
act-today-hint = Laissez vide pour aujourd’hui.
done-start = Signalé. C’est enregistré ici et part à la prochaine connexion.
act-follow-up = Donner des nouvelles de la personne
act-follow-up-explained = { $partner } l’apprend sous forme de codes. Les notes restent ici.
act-follow-up-do = Donner des nouvelles
act-occasion = À quelle occasion
act-how-is = Comment va la personne
act-on = Jour
done-follow-up = Nouvelles données. C’est enregistré ici et part à la prochaine connexion.
act-finish = Proposer la fin
act-finish-explained = { $partner } apprend ce qu’est devenu chaque service et pourquoi l’accompagnement se termine, et le confirme. Après 14 jours, ce bureau peut le confirmer lui-même.
act-finish-do = Proposer la fin
act-why-ends = Pourquoi cela se termine
act-came-of = Résultat – { $service }
done-finish = Fin proposée. C’est enregistré ici et part à la prochaine connexion.
act-confirm = Confirmer la fin
act-confirm-explained = Le travail avec { $partner } est alors terminé. Plus rien ne suit, sauf un retrait du consentement.
act-confirm-do = Confirmer la fin
done-confirm = Fin confirmée. C’est enregistré ici et part à la prochaine connexion.
act-close = Clôturer
act-close-explained = { $partner } apprend qu’aucun relais ne suit. L’orientation est alors terminée.
act-close-do = Clôturer
done-close = Clôturée. C’est enregistré ici et part à la prochaine connexion.

## Sent once more, or all the same

act-reopen = Envoyer encore une fois
act-reopen-explained = Le délai de cette orientation vers { $partner } était dépassé. Elle est refaite à partir du dossier et peut être envoyée encore une fois, sous la même référence. Vous la regardez avant son départ.
act-reopen-do = Continuer
new-nobody-can = Aucun partenaire n’a dit qu’il peut l’accepter.
new-cannot-take-hint = L’un d’eux peut quand même être sollicité, pour une raison.
new-out-of-reach = Partenaires à qui rien ne parvient
new-although = Pourquoi elle va quand même à { $to }
new-says-no = D’après ce que dit { $to }, il ne peut pas accepter ceci :

## The look before it leaves

column-masked = Ce qui est dans votre dossier est masqué, pour que personne ne lise par-dessus votre épaule.
column-not-yours = Vous l’envoyez, et ne pouvez pas lire le dossier lui-même.
column-changed = Est souligné ce qui n’est pas tel quel dans votre dossier.
changed-made = plus général, ou fait pour ceci
changed-replaced = remplacé

## Who the person is

act-release = Communiquer qui est la personne
act-release-explained = { $partner } l’a demandé. Là-bas, un seul membre du personnel le lira, et ici, une deuxième personne doit l’approuver avant le départ.
act-release-do = Voir ce qui part
stages-choose = Choisir, puis voir ce qui part
release-person = Personne
release-everybody = Toutes celles qui ont été acceptées
release-accounts = Récits qui l’accompagnent
release-files = Pièces jointes qui l’accompagnent
release-until = Dernier jour où cela peut être ouvert
release-until-hint = Laissez vide pour 7 jours ; 30 au plus.
act-identity = Qui est la personne
identity-explained = Le membre du personnel qui l’a demandée la lit, dès qu’une personne responsable d’équipe l’y autorise. Chaque lecture est notée au journal ; le partenaire est averti de la première.
identity-do = Ouvrir pendant une minute
identity-unread = Ce qui a été lu reste lu. Sur papier, c’est à vous de le protéger et de le détruire. L’ouverture est possible jusqu’au { $until }.
identity-files = Pièces jointes reçues avec
glass-link = En extrême urgence, sans personne responsable d’équipe
glass-heading = Ouvrir en extrême urgence
glass-explained = Sans deuxième personne, avec la clé que le bureau garde pour l’extrême urgence. La personne responsable d’équipe et la personne de référence vie privée en sont averties jusqu’à ce que chacune l’ait vu, et { $partner } l’apprend. Cela marche une seule fois.
glass-key = Fichier avec la clé
glass-passphrase = Phrase secrète de la clé
glass-reason = Pourquoi
glass-reason-hint = 3 à 500 caractères. La personne responsable d’équipe et la personne de référence vie privée le lisent.
glass-do = Ouvrir sans deuxième personne

case-glass = Ouvrir un dossier en extrême urgence
case-glass-explained = Seulement quand quelqu’un est en danger et que personne en charge de ce dossier ne peut être joint. La personne responsable d’équipe et la personne de référence vie privée en sont averties jusqu’à ce que chacune l’ait vu. Rien ne part vers un partenaire.
case-glass-do = L’ouvrir pendant une minute
case-glass-noted = Le dossier a été ouvert au-delà de ce que permet votre rôle. Le journal le note, et la personne responsable d’équipe et la personne de référence vie privée en sont averties.
glass-seen-heading = Ce qui a été ouvert au-delà d’un rôle
glass-seen-explained = Le journal note que vous avez vu ces ouvertures. Personne ne contrôle ses propres ouvertures.
glass-seen-hint = Pour la personne responsable d’équipe et la personne de référence vie privée. Chaque consultation vaut prise de connaissance et est notée au journal.
glass-seen-do = Voir ces ouvertures
glass-seen-empty = Rien n’a été ouvert au-delà d’un rôle.
glass-supervisor = Personne responsable d’équipe
glass-focal = Personne de référence vie privée
glass-has-seen = l’a vu
glass-not-seen = ne l’a pas encore vu

## Consent taken back

withdraw-chosen = Seulement ce qui est choisi ci-dessous
withdraw-tiers = Seulement ces niveaux
withdraw-purposes = Seulement pour ces buts
withdraw-persons = Seulement pour ces personnes
withdraw-case = Autres orientations du même dossier
withdraw-case-hint = Toutes les orientations de ce dossier, vers tous les partenaires ; plus rien de nouveau ne part sur la base de son consentement
withdraw-case-explained = La personne retire son consentement pour toutes les orientations de ce dossier, vers tous les partenaires. Elle n’a pas à donner de raison. Plus rien de nouveau ne part, et les brouillons sont annulés.
done-withdrawn-case = Le consentement est retiré pour toutes les orientations du dossier. Plus rien de nouveau ne part sur cette base.
act-settle = Effacer ou garder les données
act-settle-explained = Dites ce que ce bureau fait de ce qu’il en détient. { $partner } l’apprend, signé par ce bureau. Le papier, les exports et les anciennes sauvegardes ne sont pas dans cet ordinateur : occupez-vous-en.
act-settle-do = Confirmer
settle-how = Ce que cela devient
settle-resume = Continuer avec ce qui reste du consentement ; ce qui a été retiré est effacé
settle-until = À garder jusqu’au
settle-until-hint = Seulement si c’est gardé pour une raison légale.
settle-proceeding = Procédure qui en a besoin
done-erased = Effacé ici, et le partenaire l’apprend. Le papier, les exports et les anciennes sauvegardes ne le sont pas : occupez-vous-en. Informez la personne.
done-held = Gardé jusqu’à ce jour, et le partenaire l’apprend. Informez la personne.
done-resumed = Le travail continue ici avec ce qui reste du consentement, dès que les deux bureaux le disent.
erasures-heading = Retraits de consentement à traiter
erasures-explained = Dans chaque bureau, une personne de référence vie privée ou une personne responsable d’équipe s’occupe d’un retrait dans les 72 heures. Jusque-là, rien de ceci ne peut être utilisé.
erasures-empty = Les deux bureaux ont traité tous les retraits.
erasures-here = Ici
erasures-there = Chez le partenaire
erasures-open = à traiter
erasures-erased = effacé
erasures-held = gardé pour une raison légale
erasures-resumed = le travail continue
erasures-held-until = gardé jusqu’au { $day }

## Files of a case

attachments-heading = Pièces jointes à un dossier
attachments-choose = Choisissez le dossier.
attachments-no-case = Il n’y a aucun dossier que vous puissiez voir. Créez-en un sous Dossiers, avec « Nouveau dossier », ou demandez à son responsable.
attachments-count = Pièces jointes
attachments-open = Pièces jointes
attachments-empty = Ce dossier n’a pas encore de pièce jointe.
attachment-name = Nom dans Saphan
attachment-type = Type
attachment-size = Taille
attachment-came = Jointe le
attachment-read = Son texte
attachment-found = Trouvé dedans
attachment-read-all = Tout son texte a été lu.
attachment-read-partly = Son texte n’a pas été lu en entier : regardez-le vous-même.
attachment-read-not = Son texte n’a pas été lu : regardez-le vous-même.
attachment-stop = STOP : il contient de quoi savoir qui est quelqu’un. Il ne peut pas partir avant l’acceptation.
attachment-look = À VOIR : des passages peuvent révéler qui est quelqu’un. Il ne peut pas partir avant l’acceptation tant que chacun n’est pas traité.
attachment-kept-open = Des passages sont gardés ; une deuxième personne doit l’approuver.
attachment-kept = Des passages sont gardés, et une deuxième personne l’a approuvé.
attachment-nothing-found = Rien n’a été trouvé dans son texte.
attachment-kept-by = Gardé par { $by } ; une personne responsable d’équipe doit l’approuver.
attachment-kept-by-two = Gardé par { $by }, approuvé par { $second }.
attachment-elsewhere = STOP : des noms ou des numéros de ce dossier se trouvent ailleurs dans le fichier. Enregistrez-le comme texte simple et joignez celui-là.
attachment-looked = Il peut être joint
attachment-add = Joindre un fichier
attachment-add-explained = Il est reconstruit, pour que rien ne s’y cache. Son propre nom est gardé scellé, et l’original reste ici.
attachment-file = Fichier
attachment-file-hint = Image, PDF, document, tableau ou texte, { $mib } Mio au plus.
attachment-do = Joindre
attachment-look-only = Montrer seulement ce qui serait enlevé
attachment-look-at-found = Regarder ce qui a été trouvé
attachment-settle = Traiter ces passages
attachment-approve-explained = Comme deuxième personne, vous approuvez exactement ce qui est gardé ci-dessus. Qui l’a gardé ne le peut pas.
attachment-removed = Enlevé du fichier
attachment-removed-nothing = Rien n’y était caché.
removed-what = Quoi
removed-place = Où
removed-count = Combien
download-heading = L’ouvrir
download-explained = Le navigateur l’enregistre, et il s’ouvre dans un autre programme. Ce que ce programme garde, et la copie enregistrée, c’est à vous de les supprimer.
download-do = Enregistrer
download-original = Enregistrer l’original, avec tout ce qui s’y cache
remove-file = Supprimer
remove-file-explained = Le fichier et son original disparaissent alors pour de bon. Pour confirmer, tapez le numéro du dossier.
remove-file-do = Supprimer
done-attached = Joint. L’original est gardé ici, scellé.
done-settled = Traité.
done-file-approved = Approuvé.
done-removed = Supprimé, ainsi que son original.

## Transfers

transfers-heading = Pièces jointes en route
transfers-since = Depuis
transfers-way = Sens
transfers-done = Fait
transfer-up = sortant
transfer-down = entrant
transfer-under-way = en cours
transfer-at-hub = au hub
transfer-not-verified = ici, pas encore vérifié
transfer-here = ici
transfer-damaged = abîmé
transfer-waits-person = quelqu’un : demandez à l’expéditeur de la renvoyer
transfer-waits-nobody = personne
transfer-waits-sender = son expéditeur, qui ne l’a pas encore déposé en entier

## A partner that is frozen

partner-frozen-explained = Deux historiques de ce partenaire ont été vus. Rien de sa part ne compte avant que quelqu’un lui ait téléphoné.
thaw = Le laisser participer à nouveau
thaw-explained = Téléphonez d’abord à { $partner }, à un numéro que vous connaissiez avant. Ce qu’il dit ne compte à nouveau que si son bureau a été réinstallé ou restauré.
thaw-telephone = Au téléphone
thaw-spoken = Quelqu’un de { $partner } m’a dit, à un numéro que je connaissais avant, que son bureau a été réinstallé ou restauré.
thaw-do = Le laisser participer à nouveau
done-thawed = Il participe à nouveau, et ce qui était retenu est examiné.
done-was-not-frozen = Il n’était pas gelé.

## Codes of this work

code-handover_outcome-received_safe = Venue, en sécurité
code-handover_outcome-received_with_concern = Venue, avec une inquiétude
code-handover_outcome-rerouted = Venue, à un autre endroit
code-handover_outcome-postponed = Reporté
code-handover_outcome-no_show = Pas venue
code-handover_outcome-refused_by_survivor = La personne n’a pas voulu
code-handover_outcome-refused_by_authority = Une autorité a refusé
code-case_close_reason-goals_met = Ce qui était prévu est atteint
code-case_close_reason-survivor_request = La personne le souhaite
code-case_close_reason-contact_lost = Contact perdu après les tentatives convenues
code-case_close_reason-transferred = Un autre partenaire répond de la personne
code-case_close_reason-repatriated = Retour effectué, et ne veut plus de contact
code-case_close_reason-relocated = A déménagé hors de la zone
code-case_close_reason-not_trafficking = Il s’agissait d’autre chose
code-case_close_reason-duplicate = Doublon d’un autre dossier
code-case_close_reason-consent_withdrawn = Le consentement a été retiré
code-case_close_reason-deceased = La personne est décédée
code-case_close_reason-other = Autre
code-followup_type-arrival = Arrivée, dans les 48 heures
code-followup_type-in_care = Pendant l’accompagnement
code-followup_type-after_reunification = Après le retour en famille
code-followup_type-for_service = À propos d’un service
code-followup_type-for_assessment = À propos d’une évaluation
code-followup_type-safety_check = Vérification que la personne est en sécurité
code-followup_type-court = Audience ou témoignage
code-followup_type-closing = À la fin
code-followup_outcome-safe_stable = En sécurité et stable
code-followup_outcome-safe_needs_support = En sécurité, a besoin de plus de soutien
code-followup_outcome-at_risk = En danger
code-followup_outcome-re_trafficked = De nouveau dans une telle situation
code-followup_outcome-contact_lost = Contact perdu
code-followup_outcome-declined_contact = Ne veut pas de contact
code-followup_outcome-moved = A déménagé
code-followup_outcome-in_education_or_work = À l’école, en formation ou au travail
code-followup_outcome-deceased = Décès
code-service_status-requested = Demandé
code-service_status-offered = Proposé
code-service_status-in_progress = En cours
code-service_status-completed = Terminé
code-service_status-refused_by_survivor = La personne n’a pas voulu
code-service_status-unavailable = Pas disponible
code-service_status-already_received = Déjà reçu ailleurs
code-service_status-cancelled = Annulé
code-erasure_outcome-erased = Effacé
code-erasure_outcome-erased_with_stub = Effacé ; une note sans données personnelles reste dans nos propres registres
code-erasure_outcome-not_held = Ce bureau n’en détient rien
code-erasure_outcome-held_legal_claim = Gardé pour faire valoir un droit en justice
code-erasure_outcome-held_legal_duty = Gardé par obligation légale
code-erasure_outcome-failed = Échec
