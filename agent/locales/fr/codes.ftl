# The codes of case data as people call them, in French. Not yet read by a native reader.

## Urgency

code-urgency-emergency = Extrême urgence : vie ou liberté en danger maintenant
code-urgency-urgent = Urgent : danger probable dans les prochains jours
code-urgency-standard = Normal

## Service

code-service-emergency_rescue = Mise hors de danger immédiate
code-service-interception = Rencontre avant que le mal ne soit fait
code-service-shelter_emergency = Hébergement sûr en urgence
code-service-shelter_longer_term = Hébergement sûr à plus long terme, famille d’accueil ou foyer
code-service-basic_needs = Nourriture, vêtements, produits d’hygiène
code-service-safety_planning = Plan de sécurité et évaluation des risques
code-service-witness_protection = Protection des témoins
code-service-child_protection = Protection de l’enfance, désignation d’une tutelle
code-service-age_assessment = Évaluation de l’âge
code-service-victim_identification = Soutien pour l’identification formelle
code-service-medical_urgent = Soins médicaux urgents
code-service-medical_general = Soins de santé généraux ou reproductifs
code-service-medical_certificate = Examen médico-légal ou certificat médical
code-service-maternity = Grossesse, accouchement et soins au nouveau-né
code-service-substance_dependence = Traitement d’une dépendance
code-service-psychosocial = Soutien psychosocial et écoute
code-service-psychiatric = Soins psychiatriques
code-service-legal_advice = Information et conseil juridiques
code-service-legal_representation = Avocat ou avocate, partie civile, soutien au tribunal
code-service-compensation_claim = Demande d’indemnisation ou de salaires impayés
code-service-testimony_support = Préparation et accompagnement d’un témoin, liaison vidéo
code-service-document_verification = Vérification d’actes d’état civil auprès de la famille et des autorités locales
code-service-civil_documents = Délivrance ou remplacement de documents d’identité, enregistrement de naissance
code-service-immigration_visa = Titre de séjour, visa, dispense pour séjour dépassé
code-service-non_punishment = Plaidoyer pour la non-sanction d’infractions forcées
code-service-divorce_custody = Divorce, garde des enfants et droit de la famille
code-service-interpretation = Interprétation
code-service-family_tracing = Recherche de la famille
code-service-family_assessment = Évaluation de la famille avant le retour
code-service-family_mediation = Médiation familiale, regroupement
code-service-travel_documents = Document de voyage, attestation de l’ambassade
code-service-repatriation_escort = Accompagnement pendant le retour
code-service-border_reception = Accueil à une frontière ou à un aéroport
code-service-transport = Transport et logement de transit
code-service-third_country_relocation = Installation dans un pays tiers
code-service-return_risk_assessment = Évaluation des risques au lieu de retour
code-service-education = Retour à l’école, cours
code-service-vocational_training = Formation professionnelle
code-service-livelihood_grant = Aide au démarrage, activité rémunératrice
code-service-job_placement = Placement chez un employeur vérifié
code-service-financial_support = Aide en argent ou financière
code-service-life_skills = Compétences de vie, autonomie, groupe de pairs
code-service-follow_up_visits = Visites ou appels de suivi
code-service-dependant_care = Aide aux personnes à charge
code-service-case_information = Information seulement, aucun service à une personne
code-service-other = Autre service

## Person role

code-person_role-survivor = La personne accompagnée
code-person_role-dependant = Personne à charge qui voyage ou est accueillie avec elle
code-person_role-dependant_left_behind = Personne à charge restée sur place
code-person_role-guardian = Tutelle, ou qui donne le consentement
code-person_role-family_contact = Membre de la famille, contact seulement selon ce qui est à respecter
code-person_role-safe_contact = Quelqu’un en qui la personne a confiance
code-person_role-witness = Témoin qui n’est pas accompagné dans ce dossier

## Sex

code-sex-female = Féminin
code-sex-male = Masculin
code-sex-intersex = Intersexe
code-sex-unknown = Non noté

## Age band

code-age_band-a00_04 = 0 à 4
code-age_band-a05_11 = 5 à 11
code-age_band-a12_14 = 12 à 14
code-age_band-a15_17 = 15 à 17
code-age_band-a18_24 = 18 à 24
code-age_band-a25_34 = 25 à 34
code-age_band-a35_49 = 35 à 49
code-age_band-a50_59 = 50 à 59
code-age_band-a60_up = 60 et plus
code-age_band-minor_unspecified = Moins de 18, tranche non communiquée ou inconnue
code-age_band-adult_unspecified = 18 ou plus, tranche non communiquée ou inconnue
code-age_band-unknown = Inconnu : à traiter comme moins de 18 jusqu’à clarification

## Age basis

code-age_basis-birth_date_verified = Date de naissance vérifiée
code-age_basis-birth_date_claimed = Date de naissance donnée par la personne
code-age_basis-age_claimed = Âge donné par la personne
code-age_basis-family_testimony = Témoignage de la famille
code-age_basis-civil_record = Acte d’état civil ou document scolaire
code-age_basis-assessed = Évalué
code-age_basis-document_unreliable = Document seul, pas fiable

## Age assessment method

code-age_assessment_method-document_review = Examen des documents de la personne et de la famille
code-age_assessment_method-interview = Entretien sur l’âge
code-age_assessment_method-social_assessment = Évaluation sociale globale
code-age_assessment_method-psychological_assessment = Évaluation psychologique
code-age_assessment_method-family_verification = Confirmation par la famille et les autorités locales (sur place ou par vidéo)
code-age_assessment_method-dental_observation = Observation des dents
code-age_assessment_method-bone_age_xray = Âge osseux par radiographie de la main et du poignet
code-age_assessment_method-dental_xray = Radiographie dentaire
code-age_assessment_method-collarbone_imaging = Imagerie de la clavicule
code-age_assessment_method-physical_examination = Examen du développement physique
code-age_assessment_method-court_finding = Décision d’un tribunal
code-age_assessment_method-multidisciplinary = Plusieurs méthodes par plusieurs professions
code-age_assessment_method-none = Aucune

## Form

code-exploitation_type-sexual_exploitation = Abus sexuels à des fins de profit
code-exploitation_type-forced_labour = Travail ou services forcés
code-exploitation_type-child_labour = Travail qui nuit à un enfant
code-exploitation_type-domestic_servitude = Servitude domestique
code-exploitation_type-servitude_other = Servitude autre que domestique
code-exploitation_type-slavery_like_practice = Esclavage ou pratique semblable à l’esclavage
code-exploitation_type-forced_marriage = Mariage forcé
code-exploitation_type-child_marriage = Mariage d’une personne de moins de 18 ans
code-exploitation_type-forced_surrogacy = Gestation pour autrui forcée
code-exploitation_type-forced_pregnancy = Grossesse forcée
code-exploitation_type-illegal_adoption = Adoption illégale ou forcée, vente d’un enfant
code-exploitation_type-forced_begging = Mendicité ou vente ambulante forcée
code-exploitation_type-forced_criminality_online_scam = Délinquance forcée : centre de fraude en ligne
code-exploitation_type-forced_criminality_other = Délinquance forcée : autre (drogue, vol, contrebande)
code-exploitation_type-forced_military_non_state = Recrutement ou utilisation forcés par un groupe armé non étatique
code-exploitation_type-forced_military_state = Recrutement forcé ou avant l’âge par des forces de l’État
code-exploitation_type-organ_removal = Prélèvement d’organes
code-exploitation_type-gender_based_violence_not_tip = Violence ou abus à la maison ou dans une relation
code-exploitation_type-other = Autre forme
code-exploitation_type-unknown = Forme pas encore connue

## Labour sector

code-labour_sector-a = Agriculture, sylviculture, pêche
code-labour_sector-b = Mines et carrières
code-labour_sector-c = Fabrication et transformation
code-labour_sector-d = Électricité, gaz et vapeur
code-labour_sector-e = Eau, égouts et déchets
code-labour_sector-f = Construction
code-labour_sector-g = Commerce de gros et de détail, réparation de véhicules
code-labour_sector-h = Transport et entreposage
code-labour_sector-i = Hôtels, restauration et débits de boissons
code-labour_sector-j = Information et communication
code-labour_sector-k = Finance et assurance
code-labour_sector-l = Immobilier
code-labour_sector-m = Services spécialisés et techniques
code-labour_sector-n = Services administratifs et de soutien
code-labour_sector-o = Administration publique et défense
code-labour_sector-p = Enseignement
code-labour_sector-q = Santé et action sociale
code-labour_sector-r = Arts, spectacles, loisirs
code-labour_sector-s = Autres services personnels
code-labour_sector-t = Ménages employeurs, travail domestique
code-labour_sector-u = Organisations extraterritoriales
code-labour_sector-unknown = Secteur inconnu

## Means of control

code-means_of_control-debt_bondage = Servitude pour dettes
code-means_of_control-takes_earnings = Prise des revenus
code-means_of_control-restricts_finances = Accès à l’argent bloqué
code-means_of_control-threats = Menaces contre la personne
code-means_of_control-threats_to_family = Menaces contre les enfants ou la famille
code-means_of_control-threat_of_authorities = Menace de recourir aux autorités
code-means_of_control-psychological_abuse = Violence psychologique
code-means_of_control-physical_abuse = Violence physique
code-means_of_control-sexual_abuse = Violence sexuelle comme moyen de contrôle
code-means_of_control-false_promises = Fausses promesses
code-means_of_control-substances = Drogue ou alcool
code-means_of_control-restricts_movement = Déplacements limités ou surveillés
code-means_of_control-restricts_medical_care = Soins médicaux limités
code-means_of_control-excessive_hours = Heures de travail excessives
code-means_of_control-uses_children = Pression par les enfants de la personne
code-means_of_control-withholds_necessities = Privation de nourriture, d’eau ou d’autres biens essentiels
code-means_of_control-withholds_documents = Documents d’identité retenus
code-means_of_control-images_as_leverage = Menace de publier des images ou des messages
code-means_of_control-sold_on = Passage à quelqu’un d’autre contre de l’argent
code-means_of_control-other = Autre moyen
code-means_of_control-unknown = Inconnu

## Recruitment relation

code-recruitment_relation-intimate_partner = Petit ami, petite amie ou partenaire de vie
code-recruitment_relation-spouse = Mari ou épouse
code-recruitment_relation-parent_or_guardian = Parent ou tutelle
code-recruitment_relation-other_family = Autre membre de la famille
code-recruitment_relation-friend = Ami ou amie
code-recruitment_relation-acquaintance = Connaissance, voisinage, personne du même village
code-recruitment_relation-former_victim = Quelqu’un à qui la même chose était arrivée
code-recruitment_relation-employer_or_agent = Employeur, recruteur ou agence d’emploi
code-recruitment_relation-marriage_broker = Agence ou intermédiaire de mariage
code-recruitment_relation-online_contact = Personne rencontrée seulement en ligne
code-recruitment_relation-official = Fonctionnaire ou militaire
code-recruitment_relation-teacher_or_religious = Membre du corps enseignant ou figure religieuse
code-recruitment_relation-stranger = Personne inconnue
code-recruitment_relation-other = Autre relation
code-recruitment_relation-unknown = Inconnu

## Risk flag

code-risk_flag-minor = Moins de 18 ans, avéré ou présumé
code-risk_flag-unaccompanied_child = Enfant non accompagné ou séparé
code-risk_flag-age_disputed = Âge contesté, ou document qui indique un faux âge
code-risk_flag-pregnant = Enceinte
code-risk_flag-newborn_or_infant = Voyage avec un nourrisson
code-risk_flag-dependants_left_behind = Enfants ou personnes à charge restés sur place
code-risk_flag-trafficker_at_large = La personne redoutée est libre ou connaît le domicile
code-risk_flag-trafficker_in_family = Recruteur ou auteur d’abus dans la famille ou le ménage
code-risk_flag-influential_offender = La personne redoutée a de l’influence
code-risk_flag-debt_owed = Une dette est encore réclamée
code-risk_flag-threats_received = Menaces reçues depuis le départ
code-risk_flag-images_circulating = Images qui circulent en ligne
code-risk_flag-stigma_if_known = Rejet ou violence probables si la communauté l’apprend
code-risk_flag-suicide_or_self_harm = Risque de suicide ou d’automutilation
code-risk_flag-acute_medical = Besoin médical aigu
code-risk_flag-chronic_illness = Maladie de longue durée avec médicaments
code-risk_flag-disability = Handicap
code-risk_flag-substance_withdrawal = Dépendance à une substance
code-risk_flag-armed_conflict_area = Zone de conflit armé
code-risk_flag-statelessness = Sans nationalité ou sans papiers
code-risk_flag-detained = En détention ou en centre fermé
code-risk_flag-criminal_charges = Poursuites pour des actes forcés ou des infractions de séjour
code-risk_flag-re_trafficking = Risque élevé que cela se reproduise
code-risk_flag-witness = Témoin dans une affaire pénale
code-risk_flag-press_coverage = Affaire évoquée dans la presse ou sur les réseaux sociaux
code-risk_flag-lgbtqi = Minorité sexuelle ou de genre en danger
code-risk_flag-none_known = Aucun connu

## Risk level

code-risk_level-high = Élevé
code-risk_level-medium = Moyen
code-risk_level-low = Faible
code-risk_level-not_assessed = Non évalué

## Protection constraint

code-protection_constraint-no_contact_via_family = Jamais de contact par la famille
code-protection_constraint-no_contact_via_village_authority = Jamais de contact par les autorités du village ou du district
code-protection_constraint-no_embassy_contact = Ne pas informer l’ambassade ou le consulat
code-protection_constraint-no_police_contact = Aucun contact avec les forces de l’ordre
code-protection_constraint-police_only_named_unit = Contact avec les autorités seulement par l’unité convenue
code-protection_constraint-no_media = Pas de médias, de photo ni de compte rendu public
code-protection_constraint-no_community_visibility = Pas de véhicule, de logo ni d’uniforme au domicile
code-protection_constraint-female_staff_only = Personnel féminin seulement
code-protection_constraint-male_staff_only = Personnel masculin seulement
code-protection_constraint-same_ethnicity_interpreter_excluded = Interprète qui n’est pas de la même communauté
code-protection_constraint-named_interpreter_only = Seulement l’interprète convenu ou convenue
code-protection_constraint-safe_times_only = Contact seulement aux heures convenues
code-protection_constraint-text_before_call = Envoyer le texte neutre convenu avant d’appeler
code-protection_constraint-no_voicemail = Ne laisser aucun message vocal ou écrit
code-protection_constraint-cover_story_agreed = Donner le motif de contact convenu
code-protection_constraint-travel_daylight_only = Voyager de jour seulement
code-protection_constraint-avoid_checkpoint_route = Éviter les routes avec certains contrôles
code-protection_constraint-local_staff_only_conflict = Accès pour le personnel local seulement (conflit armé)
code-protection_constraint-remote_contact_only = Contact possible à distance seulement
code-protection_constraint-do_not_return_to_area = Ne pas renvoyer la personne dans la région d’origine
code-protection_constraint-keep_siblings_together = Garder ensemble les membres de la famille
code-protection_constraint-separate_from_other_victims = Garder à l’écart des autres personnes du dossier
code-protection_constraint-medicine_continuity = Les médicaments ne doivent pas être interrompus
code-protection_constraint-child_friendly_interview_only = Entretien seulement par une personne formée aux enfants, pas d’entretiens répétés
code-protection_constraint-none = Aucune

## Document type

code-document_type-passport = Passeport
code-document_type-national_id = Carte d’identité nationale
code-document_type-temporary_id = Carte provisoire ou carte blanche/rose, certificat d’identité
code-document_type-household_registration = Composition de ménage ou livret de famille
code-document_type-birth_certificate = Acte de naissance ou attestation de naissance d’un hôpital
code-document_type-marriage_certificate = Acte de mariage
code-document_type-residence_permit = Titre de séjour ou visa
code-document_type-work_permit = Permis de travail
code-document_type-border_pass = Laissez-passer frontalier
code-document_type-travel_document = Document de voyage d’urgence
code-document_type-refugee_or_camp_card = Carte de réfugié ou de camp
code-document_type-school_record = Document scolaire
code-document_type-personal_number = Numéro national ou de sécurité sociale
code-document_type-drivers_licence = Permis de conduire
code-document_type-village_certificate = Attestation d’un chef de village
code-document_type-other = Autre

## Document holder

code-document_holder-self = La personne
code-document_holder-origin_partner = Le partenaire d’origine
code-document_holder-police_or_court = Une autorité ou un tribunal
code-document_holder-exploiter = La personne redoutée
code-document_holder-family = La famille
code-document_holder-embassy = L’ambassade
code-document_holder-lost = Perdu ou détruit
code-document_holder-never_had = N’en a jamais eu

## Document authenticity

code-document_authenticity-genuine = Authentique
code-document_authenticity-genuine_false_particulars = Document authentique avec des mentions fausses (par exemple un âge augmenté)
code-document_authenticity-genuine_other_holder = Document authentique d’une autre personne
code-document_authenticity-altered = Modifié après délivrance
code-document_authenticity-counterfeit = Contrefait
code-document_authenticity-not_checked = Non vérifié

## Document particular

code-document_particular-birth_date = Date de naissance
code-document_particular-name = Nom
code-document_particular-sex = Sexe
code-document_particular-place_of_birth = Lieu de naissance
code-document_particular-photo = Photo
code-document_particular-nationality = Nationalité
code-document_particular-marital_status = État civil

## Best interest status

code-best_interest_status-not_applicable = Sans objet (adulte)
code-best_interest_status-not_started = Pas commencée
code-best_interest_status-assessment_done = Évaluation de l’intérêt supérieur faite
code-best_interest_status-determination_pending = Détermination formelle en cours
code-best_interest_status-determined_return = Déterminé : retour
code-best_interest_status-determined_stay = Déterminé : rester
code-best_interest_status-determined_third_country = Déterminé : pays tiers

## Care arrangement

code-care_arrangement-parents = Chez les parents
code-care_arrangement-kinship = Chez d’autres membres de la famille
code-care_arrangement-foster = Famille d’accueil
code-care_arrangement-residential = Foyer ou centre d’accueil
code-care_arrangement-government_shelter = Centre de protection public
code-care_arrangement-independent = Vie autonome
code-care_arrangement-employer_household = Dans le ménage de l’employeur
code-care_arrangement-detention = En détention
code-care_arrangement-none = Aucun hébergement
code-care_arrangement-unknown = Inconnu

## Migration status

code-migration_status-national_in_country = Dans son propre pays
code-migration_status-labour_migrant = Migration de travail avec autorisation
code-migration_status-visitor = Visite ou tourisme
code-migration_status-family_migrant = Migration familiale
code-migration_status-student = Études
code-migration_status-irregular = Sans autorisation valable
code-migration_status-asylum_seeker = Demande d’asile en cours
code-migration_status-refugee = Statut de réfugié
code-migration_status-complementary_protection = Autre protection internationale
code-migration_status-stateless = Apatride
code-migration_status-internally_displaced = Déplacement interne
code-migration_status-victim_permit = Titre de séjour pour personne protégée ou témoin
code-migration_status-in_detention = En centre fermé
code-migration_status-returnee = Retour effectué
code-migration_status-deportee = Éloignement forcé
code-migration_status-unknown = Inconnu

## Relation

code-relation-child = Enfant de
code-relation-parent = Parent de
code-relation-sibling = Frère ou sœur de
code-relation-spouse = Mari ou épouse de
code-relation-partner = Partenaire de vie de
code-relation-grandparent = Grand-parent de
code-relation-aunt_uncle = Tante ou oncle de
code-relation-cousin = Cousin ou cousine de
code-relation-other_relative = Autre membre de la famille de
code-relation-guardian = Tutelle de
code-relation-friend = Ami ou amie de
code-relation-none = Aucun

## Consent giver

code-consent_giver-self = La personne
code-consent_giver-self_with_assent_support = L’enfant, avec son accord et un soutien
code-consent_giver-parent = Parent
code-consent_giver-legal_guardian = Tutelle légale ou désignée par un tribunal
code-consent_giver-social_authority = Autorité sociale qui exerce la tutelle
code-consent_giver-caregiver = Personne qui s’occupe de l’enfant sans garde légale
code-consent_giver-best_interest_panel = Commission qui détermine l’intérêt supérieur
code-consent_giver-none_vital_interest = Aucune personne : intérêt vital, incapacité de consentir

## Consent basis

code-consent_basis-explicit_consent = Consentement explicite
code-consent_basis-vital_interest = Intérêt vital, incapacité de consentir
code-consent_basis-legal_claim = Constatation ou défense d’un droit en justice
code-consent_basis-substantial_public_interest = Intérêt public important prévu par la loi
code-consent_basis-child_best_interest = Intérêt supérieur de l’enfant quand les parents sont impliqués

## Consent purpose

code-consent_purpose-case_management = Suivi du dossier par le bureau d’origine
code-consent_purpose-referral_pseudonymised = Envoi d’une orientation sans identité
code-consent_purpose-identity_disclosure = Communication de l’identité au partenaire désigné
code-consent_purpose-family_tracing = Recherche et évaluation de la famille
code-consent_purpose-family_contact = Informer la famille
code-consent_purpose-authority_notification = Informer une autorité
code-consent_purpose-embassy_contact = Contact avec l’ambassade ou le consulat
code-consent_purpose-legal_proceedings = Usage dans des procédures et pour l’indemnisation
code-consent_purpose-medical_sharing = Partage d’informations de santé avec un prestataire de soins
code-consent_purpose-return_logistics = Organisation du voyage et de l’accueil
code-consent_purpose-follow_up_contact = Reprise de contact plus tard
code-consent_purpose-reporting_non_identifying = Comptage dans des rapports sans identité
code-consent_purpose-research_non_identifying = Usage dans la recherche, sans identification possible
code-consent_purpose-onward_sharing = Partage avec d’autres par le destinataire
code-consent_purpose-photo_or_story = Photo ou récit (non par défaut)

## Consent tier

code-consent_tier-t1 = Niveau 1 : orientation pseudonymisée
code-consent_tier-t2 = Niveau 2 : détails pratiques après acceptation
code-consent_tier-t3 = Niveau 3 : identité

## Consent status

code-consent_status-valid = Valable
code-consent_status-expired = Expiré
code-consent_status-withdrawn = Retiré
code-consent_status-withdrawn_in_part = Retiré en partie
code-consent_status-refused = Refusé
code-consent_status-superseded = Remplacé par un consentement plus récent

## Withhold from

code-withhold_from-family = Famille
code-withhold_from-spouse_or_partner = Mari, épouse ou partenaire de vie
code-withhold_from-village_authority = Autorité du village ou du district
code-withhold_from-police = Forces de l’ordre
code-withhold_from-embassy = Ambassade ou consulat
code-withhold_from-social_authority = Autorité sociale
code-withhold_from-employer = Employeur
code-withhold_from-media = Médias
code-withhold_from-other_survivors = Autres personnes du dossier
code-withhold_from-donor = Donateurs

## Proceeding stage

code-proceeding_stage-report = Déclaration à une autorité
code-proceeding_stage-identification = Identification formelle
code-proceeding_stage-investigation = Enquête
code-proceeding_stage-prosecution = Poursuites
code-proceeding_stage-trial = Procès
code-proceeding_stage-judgment = Jugement
code-proceeding_stage-appeal = Appel
code-proceeding_stage-enforcement = Exécution de l’indemnisation
code-proceeding_stage-closed = Clôturée
code-proceeding_stage-survivor_declined = La personne n’a pas voulu d’action en justice

## Attachment type

code-attachment_type-consent_form = Formulaire de consentement signé
code-attachment_type-id_copy = Copie d’un document d’identité
code-attachment_type-court_document = Pièce de procédure ou jugement
code-attachment_type-police_report = Rapport d’une autorité
code-attachment_type-power_of_attorney = Procuration
code-attachment_type-medical_certificate = Certificat médical
code-attachment_type-age_assessment_report = Rapport d’évaluation de l’âge
code-attachment_type-victim_identification_letter = Lettre d’identification formelle
code-attachment_type-family_document = Livret de famille, acte de naissance ou document scolaire
code-attachment_type-family_assessment_report = Rapport d’évaluation de la famille
code-attachment_type-best_interest_report = Rapport sur l’intérêt supérieur
code-attachment_type-photo_identity = Photo d’identification
code-attachment_type-travel_booking = Réservation de voyage
code-attachment_type-employment_contract = Contrat de travail, fiche de paie, carnet de dettes
code-attachment_type-chat_or_call_log = Messages ou journal d’appels comme preuve
code-attachment_type-audio_or_video_statement = Déclaration enregistrée
code-attachment_type-other = Autre

## Handover mode

code-handover_mode-land_border = À une frontière terrestre
code-handover_mode-airport = À un aéroport
code-handover_mode-shelter_to_shelter = D’un hébergement à l’autre
code-handover_mode-at_home = Au domicile
code-handover_mode-embassy = Dans une ambassade
code-handover_mode-detention_release = À la sortie de détention
code-handover_mode-remote_only = Pas de relais sur place (service à distance)

## Referral kind

code-referral_kind-referral = Orientation : un service est demandé, le bureau d’origine reste responsable
code-referral_kind-transfer = Transfert : le partenaire devient responsable dès qu’il accueille la personne
code-referral_kind-consultation = Consultation : question anonyme sur ce qu’un partenaire peut faire
code-referral_kind-case_notification = Signalement : un observateur ou un partenaire signale un cas possible
code-referral_kind-tracing_request = Demande de recherche : trouver ou évaluer une famille
code-referral_kind-transfer_request = Demande d’un partenaire de recevoir un dossier qu’il connaît déjà

## Referral reason

code-referral_reason-additional_services = D’autres services sont nécessaires
code-referral_reason-return_or_relocation = Retour ou changement de lieu
code-referral_reason-evidence_or_legal = Preuves, documents ou témoignage nécessaires dans un autre pays
code-referral_reason-family_link = Famille à rechercher, à évaluer ou à informer
code-referral_reason-safety = Sécurité, conflit d’intérêts ou menace au bureau d’origine
code-referral_reason-capacity = Le bureau d’origine n’a pas de capacité ou pas d’accès
code-referral_reason-other = Autre

## Finding

code-trafficking_status-possible = Possible, pas encore vérifié
code-trafficking_status-confirmed = Identifié, formellement ou de fait
code-trafficking_status-not_victim = Constaté : pas concerné
code-trafficking_status-at_risk = À risque, rencontre avant que quelque chose n’arrive

## Status decided by

code-status_decided_by-police = Forces de l’ordre
code-status_decided_by-ngo = ONG
code-status_decided_by-court_or_prosecution = Tribunal ou parquet
code-status_decided_by-other_government = Autre service public
code-status_decided_by-other = Autre
code-status_decided_by-none_yet = Pas encore décidé

## Decline reason

code-decline_reason-no_capacity = Pas de capacité maintenant
code-decline_reason-outside_mandate = Hors mandat (âge, sexe, type de dossier)
code-decline_reason-outside_area = Hors de la zone couverte
code-decline_reason-no_safe_access = Pas d’accès sûr (conflit armé, frontière fermée)
code-decline_reason-service_not_offered = Service demandé non offert
code-decline_reason-conflict_of_interest = Conflit d’intérêts ou lien avec un auteur des faits
code-decline_reason-security_risk_to_staff = Risque inacceptable pour le personnel ou les bénévoles
code-decline_reason-consent_missing_or_unclear = Consentement absent, expiré ou trop étroit
code-decline_reason-insufficient_information = L’information demandée n’a pas été donnée
code-decline_reason-deadline_impossible = Le délai ne peut pas être tenu
code-decline_reason-duplicate_case = Accompagne déjà cette personne
code-decline_reason-survivor_declined = La personne ne veut pas de ce service
code-decline_reason-legal_obstacle = Obstacle légal (agrément, décision de justice, protection des données)
code-decline_reason-better_placed_partner = Un autre partenaire est mieux placé (redirection)
code-decline_reason-other = Autre, expliqué dans un message qui ne nomme personne

## Info topic

code-info_topic-age_evidence = Preuves de l’âge
code-info_topic-consent_scope = Étendue du consentement
code-info_topic-risk_detail = Précisions sur un risque
code-info_topic-medical_need = Besoin médical en termes généraux
code-info_topic-area_finer = Zone de retour plus précise
code-info_topic-timing = Dates et période de voyage
code-info_topic-documents_held = Documents existants
code-info_topic-language = Langue ou interprète
code-info_topic-dependants = Personnes à charge
code-info_topic-legal_status = Stade d’une procédure
code-info_topic-cost = Qui paie
code-info_topic-other = Autre

## Recall reason

code-recall_reason-sent_to_wrong_partner = Envoyée au mauvais partenaire
code-recall_reason-privacy_error = Contient quelque chose qui n’aurait pas dû partir
code-recall_reason-survivor_changed_mind = La personne a changé d’avis
code-recall_reason-situation_changed = La situation a changé
code-recall_reason-safety = Crainte pour la sécurité : destinataire ou lieu
code-recall_reason-superseded = Remplacée par une version plus récente

