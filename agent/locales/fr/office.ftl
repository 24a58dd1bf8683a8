# What the pages about the office itself say: settings, reports, log, status, backup, staff, notices; in French.
# Not yet read by a native reader.

## A day in three fields

day-day = Jour
day-month = Mois
day-year = Année
day-wrong = Ce n’est pas un jour. Donnez le jour, le mois et l’année ; l’année peut être de l’une ou l’autre ère.
error-no-day = Il manque une partie d’un jour, ou ce jour n’existe pas.
error-no-day-next = Corrigez-le, ou laissez tous ses champs vides.

## Settings

settings-heading = Réglages
settings-explained = Ce qui est enregistré ici se trouve dans le fichier agent.toml de ce bureau, et compte tout de suite, sauf indication contraire.
settings-only-read = Vous pouvez lire les réglages. Ils sont modifiés par une personne chargée de liaison, une personne responsable d’équipe ou un administrateur.
settings-display = À l’écran
settings-language = Langue du bureau
settings-language-hint = Celle dans laquelle les navigateurs démarrent et les avis sont écrits. Chaque personne peut en choisir une autre en haut de la page.
settings-calendar = Années
settings-calendar-hint = Avec les années bouddhiques, l’autre année est écrite à côté.
settings-calendar-auto = selon la langue
settings-calendar-gregorian = 2026
settings-calendar-buddhist = 2569 (2026)
settings-digits = Chiffres
settings-digits-western = 0 1 2 3
settings-digits-own = ceux de l’écriture de la langue
settings-safety = Sécurité
settings-ui-lock-after-minutes = Minutes sans activité avant le verrouillage des pages
settings-ui-lock-after-minutes-hint = 1 à 60. Peu, là où d’autres personnes passent.
settings-referrals = Orientations
settings-office-contact = Qui répond des orientations
settings-office-contact-hint = Un code personnel comme lo-01. Les partenaires le voient. Compte à partir du prochain déverrouillage.
settings-office-deputy = Qui remplace
settings-office-deputy-hint = Un code personnel comme sv-01. Les deux sont nécessaires pour ouvrir une orientation. Compte à partir du prochain déverrouillage.
settings-disclosure-safe-summary = Un résumé avec vos propres mots peut-il partir avec une orientation ?
settings-disclosure-safe-summary-hint = Une deuxième personne regarde chacun d’eux.
settings-disclosure-safe-summary-off = non
settings-disclosure-safe-summary-on = oui
settings-notices = Avis
settings-notify-desktop = Afficher un avis sur le bureau de l’ordinateur
settings-notify-desktop-hint = Il dit combien de choses attendent, et rien d’autre.
settings-notify-desktop-off = non
settings-notify-desktop-on = oui
settings-notify-mail-to = Prévenir ces adresses par e-mail
settings-notify-mail-to-hint = Séparées par des virgules ; vide pour personne. Un e-mail par jour au plus pour chacune, et un pour chaque extrême urgence. Il dit combien de choses attendent, et rien d’autre.
settings-notify-mail-from = Adresse de l’expéditeur
settings-notify-mail-from-hint = Choisissez-en une qui ne nomme pas le travail de votre organisation.
settings-notify-smtp-server = Serveur d’e-mail
settings-notify-smtp-server-hint = Hôte et port, comme mail.example.org:587. La connexion est toujours chiffrée.
settings-notify-smtp-user = Utilisateur du serveur d’e-mail
settings-notify-smtp-user-hint = Vide si le serveur n’en demande pas.
settings-password = Mot de passe du serveur d’e-mail
settings-password-none = Il est gardé dans le répertoire du bureau, pour son propriétaire seul.
settings-password-kept = Il y en a un. Laissez vide pour continuer à l’utiliser.
settings-fixed = Ceci est fixé par { $by } et ne peut pas être changé ici.
settings-not-set = non réglé
settings-save = Enregistrer
settings-try-hint = Envoie l’avis tel qu’il est quand rien n’attend, avec les réglages enregistrés.
settings-try = Envoyer un avis d’essai
settings-restart = L’adresse du hub, l’endroit où les pages sont servies et ce qui est noté se trouvent seulement dans agent.toml et comptent à partir du prochain démarrage.
settings-sheet = Réglages à imprimer
settings-sheet-made = Tels qu’ils étaient le { $at }.
settings-sheet-print = Imprimez cette page depuis votre navigateur, et gardez-la avec les papiers du bureau. Elle ne contient aucun secret.
settings-key = Réglage
settings-value = Valeur
settings-origin = Vient de
settings-wrong-ui-lock-after-minutes = Minutes avant le verrouillage des pages : un nombre entier de 1 à 60.
settings-wrong-office-contact = Qui répond : un code personnel comme lo-01.
settings-wrong-office-deputy = Qui remplace : un code personnel comme sv-01.
settings-wrong-notify-mail-to = Adresses e-mail : dix au plus, comme office@example.org, séparées par des virgules.
settings-wrong-notify-mail-from = Adresse de l’expéditeur : comme office@example.org. Elle est nécessaire pour envoyer des e-mails.
settings-wrong-notify-smtp-server = Serveur d’e-mail : hôte et port, comme mail.example.org:587. Il est nécessaire pour envoyer des e-mails.
settings-wrong-notify-smtp-user = Utilisateur du serveur d’e-mail : un nom sans retour à la ligne.
settings-wrong-password = Tapez le mot de passe : il n’y en a pas encore, ou c’était pour un autre serveur ou un autre utilisateur.
done-settings = Enregistré.
done-notice-sent = L’avis d’essai est envoyé.
error-settings-wrong = Quelque chose n’est pas comme il faut.
error-settings-wrong-next = Corrigez ce qui est marqué, et enregistrez à nouveau.
error-config-fixed = Une option ou une variable au démarrage de Saphan fixe ceci.
error-config-fixed-next = Changez-la là.
error-config-write = Les réglages ne peuvent pas être écrits.
error-config-write-next = Regardez si le disque est plein, et qui peut écrire dans le répertoire du bureau.
error-notice-nobody = Personne ne doit être prévenu.
error-notice-nobody-next = Donnez une adresse et un serveur d’e-mail, ou choisissez l’avis sur le bureau de l’ordinateur, et enregistrez d’abord.
error-notice-password = Le mot de passe du serveur d’e-mail ne peut pas être lu.
error-notice-password-next = Tapez-le à nouveau et enregistrez.
error-notice-connection = Il n’y a pas de connexion sûre avec le serveur d’e-mail.
error-notice-connection-next = Regardez son hôte et son port. Il doit accepter une connexion chiffrée.
error-notice-refused-by-server = Le serveur d’e-mail n’accepte pas l’avis.
error-notice-refused-by-server-next = Regardez les adresses, l’utilisateur et le mot de passe.
error-notice-silent = Le serveur d’e-mail ne répond pas.
error-notice-silent-next = Regardez si l’ordinateur est connecté, et réessayez.

## Notices outside of the pages: never a place in them but the number

notice-mail-subject = Saphan
notice-mail-body = { $count ->
    [0] Rien n’attend. Ceci est un essai.
    [one] 1 chose attend. Ouvrez Saphan, s’il vous plaît.
   *[other] { $count } choses attendent. Ouvrez Saphan, s’il vous plaît.
}
notice-desktop = { $count ->
    [0] Rien n’attend. Ceci est un essai.
    [one] 1 chose attend.
   *[other] { $count } choses attendent.
}

## What this office takes

profile-heading = Ce que ce bureau accepte
profile-explained = Les partenaires le voient quand ils cherchent qui peut aider. Le hub peut le lire aussi.
profile-services = Services que ce bureau offre
profile-kinds = Types d’orientation
profile-sexes = Sexes
profile-ages = Âges
profile-none-is-all = Ne choisissez rien si vous acceptez tout.
profile-room = Places d’hébergement
profile-room-hint = Changez-le quand un palier est franchi pour quelques jours, jamais parce qu’une personne est arrivée.
profile-room-unsaid = non dit
profile-room-none = aucune pour l’instant
profile-room-few = une à trois
profile-room-more = quatre ou plus
profile-countries = Pays où il travaille partout
profile-countries-hint = Codes de deux lettres, comme LA, TH.
profile-areas = Zones où il travaille en plus
profile-areas-hint = Codes comme LA-CH, TH-30.
profile-languages = Langues de travail du personnel
profile-languages-hint = Codes de trois lettres, comme lao, tha.
profile-weekdays = Fermé le
profile-weekday-1 = Lundi
profile-weekday-2 = Mardi
profile-weekday-3 = Mercredi
profile-weekday-4 = Jeudi
profile-weekday-5 = Vendredi
profile-weekday-6 = Samedi
profile-weekday-7 = Dimanche
profile-closed-on = Jours isolés où il est fermé
profile-closed-on-hint = Comme 2026-12-31, séparés par des espaces. Les jours passés sont laissés de côté.
profile-offset = Horloge du bureau par rapport à UTC
profile-offset-hint = Comme +07:00.
profile-until = Valable jusqu’au
profile-until-hint = Un an à l’avance au plus. Vide pour 90 jours.
profile-known = Numéro { $number } du { $made }, valable jusqu’au { $until }.
profile-save = Publier
profile-wrong-countries = Pays : codes de deux lettres, comme LA.
profile-wrong-areas = Zones : codes comme LA-CH.
profile-wrong-languages = Langues : codes de trois lettres, comme lao.
profile-wrong-closed-on = Jours de fermeture : dates comme 2026-12-31.
profile-wrong-offset = Horloge : un décalage comme +07:00.
done-profile = C’est dit. Cela part à la prochaine connexion.
error-profile-wrong = Quelque chose n’est pas comme il faut.
error-profile-wrong-next = Corrigez ce qui est marqué.
error-profile-list = Une liste a trop d’entrées, ou il y manque une entrée nécessaire.
error-profile-list-next = Nommez au moins un service, et au moins un pays ou une zone.
error-profile-life = Cela vaut un an au plus.
error-profile-life-next = Choisissez un jour plus proche, ou laissez vide.
error-closing-days = Ces jours de fermeture ne sont pas acceptés.
error-closing-days-next = Six jours de la semaine et 32 jours isolés au plus.

## Reports

report-heading = Rapports
report-audience = Pour qui
report-audience-own = ce bureau
report-audience-network = les partenaires
report-audience-public = tout le monde
report-audience-hint = Pour ce bureau, les nombres sont exacts. Les partenaires et le public reçoivent une année entière et terminée, une seule fois ; les petits nombres sont cachés.
report-from = Premier jour
report-to = Dernier jour
report-days-hint = Vide : cette année jusqu’à maintenant. Pour d’autres : l’année passée.
report-age = Âge compté
report-age-first-contact = au premier contact
report-age-situation = au début de la situation
report-age-today = aujourd’hui
report-tables = Choisir des tableaux
report-tables-hint = Ne choisissez rien pour les avoir tous.
report-show = Afficher
report-file = Télécharger en CSV
report-of = Du { $from } au { $to }, pour { $audience }
report-suppressed-network = 1-4 : moins de cinq. * : caché, sinon un autre nombre pourrait être calculé.
report-suppressed-public = * : moins de dix, ou un autre nombre pourrait être calculé.
report-block = { $id } : { $unit } par { $by }
report-count = Nombre
report-total = total
report-figure = Chiffre
report-figure-of = De
report-figure-value = Valeur
report-figure-made-of = Fait de
report-limits = Ce que ces tableaux ne peuvent pas dire, et pourquoi, se trouve dans le fichier.
report-R1 = Personnes accompagnées, premier contact pendant la période
report-R2 = Aide juridique : personnes et dossiers avec une procédure
report-R3 = Personnes accusées dans les dossiers ouverts pendant la période
report-R4 = Indemnisation dans les dossiers ouverts pendant la période
report-R5 = Peines dans les dossiers ouverts pendant la période
report-R6 = Services demandés et pris en charge
report-R7 = Personnes dont des nouvelles ont été prises pendant la période
report-R8 = Signalements entre partenaires
report-R9 = Mariage forcé
report-R10 = Dossiers ouverts pendant la période
report-R11 = Documents avec une fausse date de naissance
report-R12 = Orientations envoyées pendant la période
report-R13 = Pour des organismes extérieurs (ODD 16.2.2, CTDC)
report-unit-person = personnes
report-unit-case = dossiers
report-unit-offender = personnes accusées
report-unit-claim = demandes
report-unit-service-instance = services
report-unit-referral = orientations
report-unit-hour = heures
report-unit-follow-up = nouvelles
report-by-standing = nouveau ou repris
report-by-legal_work = travail juridique
report-by-legal_action = action en justice
report-by-followed_up = nouvelles prises
report-by-contact = contact
report-by-nationality = nationalité
report-by-majority = groupe d’âge
report-by-age_band = âge
report-by-majority_when_exploited = groupe d’âge à ce moment-là
report-by-sex = sexe
report-by-exploited = où cela s’est passé
report-by-country_of_exploitation = pays où cela s’est passé
report-by-form = situation
report-by-sdg_form = forme selon les ODD
report-by-forced_marriage = mariage forcé
report-by-recruiter = qui y a amené la personne
report-by-victim_of_trafficking = constat
report-by-false_birth_date = fausse date de naissance
report-by-resolved_by = ce qui l’a résolu
report-by-residence_permit = titre de séjour
report-by-case_standing = nouveau ou repris
report-by-proceeding = procédure
report-by-state = état
report-by-online_element = élément en ligne
report-by-offender_kind = type
report-by-offender_status = état
report-by-verdict = verdict
report-by-currency = monnaie
report-by-source = source
report-by-claim_status = état
report-by-service_group = groupe
report-by-service = service
report-by-asked_or_taken_on = demandé ou pris en charge
report-by-direction = sens
report-by-urgency = urgence
report-by-outcome = résultat
report-by-decline_reason = raison
report-by-handover = relais
report-by-kind = type
report-by-trafficking = constat
report-value-not_recorded = non noté
report-value-several = plusieurs
report-value-new = nouveau
report-value-carried_over = repris
report-value-yes = oui
report-value-no = non
report-value-minor = moins de 18 ans
report-value-adult = adulte
report-value-taken = engagée
report-value-declined_by_survivor = refusée par la personne
report-value-lost = perdu
report-value-declined = refusé
report-value-deceased = décès
report-value-kept = gardé
report-value-both = ici et à l’étranger
report-value-here = ici
report-value-abroad = à l’étranger
report-value-sexual_exploitation = sexuelle
report-value-forced_labour_servitude_slavery = travail forcé, servitude, esclavage
report-value-removal_of_organs = prélèvement d’organes
report-value-other_forms = autres formes
report-value-open = ouvert
report-value-closed = clôturé
report-value-convicted_prison = prison
report-value-convicted_other = autre peine
report-value-fined = amende
report-value-acquitted_or_dismissed = acquittement ou classement
report-value-none_yet = aucun encore
report-value-protection = protection
report-value-health = santé
report-value-legal = juridique
report-value-return = retour
report-value-reintegration = réinsertion
report-value-coordination = coordination
report-value-received = accueillie
report-value-failed = pas venue
report-value-sent = envoyée
report-value-accepted = acceptée
report-value-accepted_in_part = acceptée en partie
report-value-redirect_proposed = autre partenaire proposé
report-value-expired = délai dépassé
report-value-recalled = annulée
report-value-withdrawn = consentement retiré
report-value-asked = demandé
report-value-taken_on = pris en charge
report-figure-amount = montant
report-figure-amount-all = montant, total
report-figure-claims-without-a-plain-amount-and-currency = demandes sans montant et monnaie simples
report-figure-median-to-open = temps médian avant l’ouverture
report-figure-median-to-decide = temps médian avant la décision
report-figure-survivors-referred-each-once = personnes orientées, chacune une fois
report-figure-survivors-received = personnes accueillies
report-figure-follow-ups-due = nouvelles à donner
report-figure-follow-ups-done = nouvelles données
code-offender_kind-adult_male = Homme adulte
code-offender_kind-adult_female = Femme adulte
code-offender_kind-minor_male = Garçon de moins de 18 ans
code-offender_kind-minor_female = Fille de moins de 18 ans
code-offender_kind-company = Entreprise ou autre personne morale
code-offender_kind-unknown = Inconnu
code-offender_status-under_investigation = Enquête en cours
code-offender_status-charged = Inculpé, avant le procès
code-offender_status-on_bail = Libre sous caution
code-offender_status-in_custody = En prison ou en détention provisoire
code-offender_status-juvenile_detention = En centre fermé pour mineurs
code-offender_status-fugitive = Recherché, en liberté
code-offender_status-proceedings_suspended = Procédure suspendue
code-offender_status-fined = Amende
code-offender_status-convicted_prison = Condamné, peine de prison
code-offender_status-convicted_other = Condamné, autre peine
code-offender_status-acquitted_or_dismissed = Affaire classée ou acquittement
code-offender_status-deceased = Décédé
code-offender_status-unknown = Inconnu
code-compensation_source-anti_trafficking_fund = Fonds de l’État pour les personnes accompagnées
code-compensation_source-ministry_of_justice = Ministère de la justice
code-compensation_source-offender = Auteur des faits
code-compensation_source-employer_wages = Salaires impayés d’un employeur
code-compensation_source-insurance = Assurance
code-compensation_source-other = Autre
code-compensation_status-planned = Prévue
code-compensation_status-claimed = Demandée
code-compensation_status-ordered = Ordonnée par un tribunal
code-compensation_status-paid_part = Payée en partie
code-compensation_status-paid = Payée
code-compensation_status-refused = Refusée
code-user_role-case_worker = Personne chargée de dossiers
code-user_role-liaison_officer = Personne chargée de liaison
code-user_role-supervisor = Personne responsable d’équipe
code-user_role-data_protection_focal = Personne de référence vie privée
code-user_role-administrator = Administrateur
code-user_role-report_reader = Lit seulement des nombres
code-user_role-interpreter_readonly = Interprète

## The log

audit-heading = Journal
audit-explained = Qui de ce bureau a fait quoi, et quand. Il ne contient rien sur une personne. Chaque consultation du journal y est notée aussi.
audit-act = Ce qui a été fait
audit-every-act = tout
audit-from = À partir du
audit-to = Jusqu’au
audit-show = Afficher
audit-verify = Vérifier que rien n’a été changé
audit-file-csv = Télécharger en CSV
audit-file-json = Télécharger en JSON
audit-found = { $count ->
    [0] Il n’y a pas de telles entrées.
    [one] 1 entrée
   *[other] { $count } entrées
}
audit-page = Page { $page } sur { $pages }, la plus récente d’abord.
audit-number = Numéro
audit-subject = À propos de
audit-newer = Plus récentes
audit-older = Plus anciennes
audit-whole = { $count ->
    [one] Le journal est complet : 1 entrée.
   *[other] Le journal est complet : { $count } entrées.
}
audit-missing = Le journal n’est pas complet : l’entrée { $number } manque ou n’est pas à sa place. Prévenez la personne de référence vie privée, et laissez cet ordinateur tel quel.
audit-changed = Le journal n’est pas intact : l’entrée { $number } a été changée. Prévenez la personne de référence vie privée, et laissez cet ordinateur tel quel.
audit-cut = Le journal n’est pas complet : il devrait finir par l’entrée { $number }. Prévenez la personne de référence vie privée, et laissez cet ordinateur tel quel.
audit-act-case_created = dossier repris ici
audit-act-case_edited = dossier remplacé
audit-act-case_read = dossier affiché
audit-act-files_searched = recherche dans les dossiers
audit-act-attachment_settled = passages d’un fichier joint réglés
audit-act-attachment_approved = fichier joint approuvé par la deuxième personne
audit-act-evidence_exported = preuve d’une orientation écrite dans un fichier
audit-act-bundle_exported = messages scellés écrits dans un fichier
audit-act-bundle_imported = messages scellés repris d’un fichier
audit-act-person_exported = données d’une personne écrites dans un fichier
audit-act-glass_broken = ouvert au-delà d’un rôle
audit-act-glass_seen = ouverture au-delà d’un rôle examinée
audit-act-glass_key_made = clé d’extrême urgence créée
audit-act-referral_drafted = orientation préparée
audit-act-referral_sent = orientation envoyée
audit-act-referral_approved = approuvée par la deuxième personne
audit-act-referral_approved_late = approuvée par la deuxième personne après son départ
audit-act-draft_returned = brouillon renvoyé
audit-act-referral_opened = orientation ouverte
audit-act-referral_asked = question posée
audit-act-referral_answered = réponse donnée
audit-act-referral_accepted = orientation acceptée
audit-act-referral_declined = orientation refusée
audit-act-referral_recalled = orientation annulée
audit-act-detail_sent = précisions après acceptation
audit-act-identity_asked = identité demandée
audit-act-identity_refused = identité non communiquée
audit-act-identity_drafted = identité en attente d’une deuxième personne
audit-act-identity_released = identité communiquée par la deuxième personne
audit-act-identity_let_read = lecture d’une identité autorisée
audit-act-identity_opened = identité ouverte par qui l’a demandée
audit-act-identity_opened_by_other = identité ouverte par une personne responsable d’équipe
audit-act-identity_erased = identité effacée
audit-act-disclosure_stopped = un envoi en attente ne peut plus partir
audit-act-handover_planned = relais proposé
audit-act-handover_agreed = relais convenu
audit-act-handover_received = personne accueillie
audit-act-handover_failed = personne pas venue
audit-act-referral_closed = orientation clôturée
audit-act-service_started = service commencé
audit-act-followed_up = nouvelles de la personne données
audit-act-finish_proposed = fin du travail proposée
audit-act-referral_completed = fin du travail confirmée
audit-act-message_said = message écrit
audit-act-referral_redirected = autre partenaire proposé
audit-act-consent_withdrawn = consentement retiré
audit-act-content_erased = contenu effacé
audit-act-erasure_held = gardé pour une raison légale
audit-act-work_resumed = le travail continue avec ce qui reste du consentement
audit-act-referral_expired = délai d’une orientation dépassé
audit-act-partner_key_changed = un partenaire a une autre clé
audit-act-partner_key_confirmed = nouvelle clé d’un partenaire confirmée
audit-act-own_name_differs = la liste des partenaires dit de ce bureau ce qu’elle ne devrait pas
audit-act-statement_returned = message revenu
audit-act-statement_quarantined = message qui ne compte pas
audit-act-referral_in_doubt = orientation douteuse
audit-act-statement_taken = le message d’un partenaire a pris effet
audit-act-staff_added = membre du personnel ajouté
audit-act-staff_changed = rôles changés
audit-act-staff_disabled = membre du personnel désactivé
audit-act-certificate_requested = certificats demandés
audit-act-profile_set = dit ce que ce bureau accepte
audit-act-settings_changed = réglages changés
audit-act-referral_against_profile = orientation vers un partenaire qui dit ne pas pouvoir l’accepter
audit-act-partner_thawed = un partenaire gelé participe à nouveau
audit-act-partner_compared = numéro comparé, le même
audit-act-number_differed = numéro comparé, un autre
audit-act-store_backed_up = sauvegarde écrite
audit-act-store_restored = sauvegarde restaurée
audit-act-store_repaired = le bureau a commencé une nouvelle vie
audit-act-step_taken_back = étape oubliée revenue d’un partenaire
audit-act-audit_exported = journal lu ou exporté
audit-act-report_made = rapport fait
audit-act-report_released = rapports d’une année publiés

## How the office is, beside what stands in main.ftl

status-directory-entries = { $count ->
    [one] 1 entrée, { $at }
   *[other] { $count } entrées, { $at }
}
status-carried = Dans des paquets aussi
status-incarnation = Vie des données du bureau
status-identity = Identité de ce bureau
status-connection = Certificat de la connexion
status-until = jusqu’au { $until }
status-connection-until = jusqu’au { $until } ; se renouvelle de lui-même à partir du { $renewed }
status-not-renewed = { $count ->
    [one] Le certificat de la connexion aurait dû être renouvelé il y a un jour. Regardez si le bureau a une connexion.
   *[other] Le certificat de la connexion aurait dû être renouvelé il y a { $count } jours. Regardez si le bureau a une connexion.
}
status-no-connection-paper = Le certificat de la connexion ne compte plus. Prévenez l’administrateur du réseau.
status-papers-damaged = Les certificats de ce bureau ne peuvent pas être lus. Prévenez qui s’occupe de cet ordinateur.
status-identity-ends = L’identité de ce bureau prend fin le { $until }. Demandez-en une nouvelle à l’administrateur du réseau (saphan-agent certificate renew-identity).
status-clock = Horloge de cet ordinateur
status-clock-right = juste
status-clock-off = { $count ->
    [one] 1 minute d’écart avec celle du hub
   *[other] { $count } minutes d’écart avec celle du hub
}
status-disk = Disque
status-disk-free = { $free } libres, { $percent } %
status-disk-full = Il ne reste que { $free } libres sur le disque. Faites de la place avant que plus rien ne puisse être reçu.
erasures-until = À régler jusqu’au
retention-heading = Gardé plus longtemps que permis
retention-over = { $count ->
    [one] 1 orientation d’un partenaire est gardée ici plus longtemps que permis.
   *[other] { $count } orientations de partenaires sont gardées ici plus longtemps que permis.
}
retention-look = Regarder et effacer
retention-none = Rien n’est gardé plus longtemps que permis.
retention-explained = Leur temps est passé : les orientations qui n’ont pas abouti, et l’identité des personnes 90 jours après la fin du travail. L’effacement ne peut pas être annulé, et les sauvegardes ne peuvent pas les ramener.
retention-what = Quoi
retention-since = Temps passé depuis le
retention-content = tout ce qui a été communiqué
retention-identity = qui sont les personnes
retention-type = Tapez le code de ce bureau, { $office }, pour confirmer
retention-erase = Effacer
done-retention = Effacé.
error-office-not-typed = Le code de ce bureau n’a pas été tapé comme indiqué ci-dessus.
error-office-not-typed-next = Tapez-le pour confirmer, ou revenez en arrière.

## Backup

backup-heading = Sauvegarde
backup-explained = Un seul fichier scellé avec tout ce que contient ce bureau : dossiers, orientations et clés. Il s’ouvre avec votre phrase secrète d’aujourd’hui. Qui a les deux a tout ce qu’il contient.
backup-last = Dernière sauvegarde : { $at }
backup-passphrase = Votre phrase secrète
backup-passphrase-hint = Celle avec laquelle vous êtes entré ou entrée. Elle est essayée avant que rien ne soit écrit, pour que la sauvegarde s’ouvre avec elle.
backup-do = Faire une sauvegarde
backup-made = La sauvegarde est faite :
backup-copy = Copiez-la maintenant sur une clé USB et gardez celle-ci à un autre endroit. Sur cet ordinateur seul, elle n’aide personne quand l’ordinateur n’est plus là.
backup-files = Sauvegardes sur cet ordinateur

## Staff

staff-heading = Personnel
staff-none = Il n’y a pas encore de personnel. Qui a la phrase secrète du bureau fait tout.
staff-code = Code personnel
staff-code-hint = Un rôle et un numéro, comme lo-01 ou sv-01. Jamais un nom.
staff-roles = Rôles
staff-disabled = ne peut plus agir depuis le { $since }
staff-only-read = Un administrateur ajoute des membres du personnel, ou les empêche d’agir.
staff-add = Ajouter un membre du personnel
staff-new = Phrase secrète du nouveau membre
staff-new-hint = Quatre ou cinq mots. C’est le nouveau membre qui la tape, personne d’autre ne la connaît.
staff-again = La même encore une fois
staff-own = Votre propre phrase secrète
staff-disable = Empêcher un membre du personnel d’agir
staff-disable-explained = La clé de ce membre est retirée, et aucun brouillon ni aucune approbation de sa part ne compte à partir de maintenant.
staff-disable-type = Tapez le code personnel
done-staff-added = Le membre du personnel est ajouté.
done-staff-disabled = Le membre du personnel ne peut plus agir.
