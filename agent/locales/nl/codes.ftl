# The codes of case data as people call them, in Dutch. Not yet read by a native reader.

## Urgency

code-urgency-emergency = Noodgeval: leven of vrijheid nu in gevaar
code-urgency-urgent = Dringend: schade waarschijnlijk binnen enkele dagen
code-urgency-standard = Gewoon

## Service

code-service-emergency_rescue = Onmiddellijk uit gevaar halen
code-service-interception = Preventie: contact voordat er schade is
code-service-shelter_emergency = Veilige noodopvang
code-service-shelter_longer_term = Veilige opvang op langere termijn, pleegzorg of leefgroep
code-service-basic_needs = Voedsel, kleding, hygiënepakket
code-service-safety_planning = Veiligheidsplan en risicobeoordeling
code-service-witness_protection = Getuigenbescherming
code-service-child_protection = Kinderbescherming, aanstelling van een voogd
code-service-age_assessment = Leeftijdsbeoordeling
code-service-victim_identification = Steun bij formele identificatie
code-service-medical_urgent = Dringende medische zorg
code-service-medical_general = Algemene of reproductieve gezondheidszorg
code-service-medical_certificate = Forensisch onderzoek of medisch attest
code-service-maternity = Zwangerschap, bevalling en zorg voor pasgeborenen
code-service-substance_dependence = Behandeling van middelenafhankelijkheid
code-service-psychosocial = Psychosociale begeleiding en gesprekken
code-service-psychiatric = Psychiatrische zorg
code-service-legal_advice = Juridische informatie en advies
code-service-legal_representation = Advocaat, burgerlijke partij, steun in de rechtbank
code-service-compensation_claim = Vordering van schadevergoeding of onbetaald loon
code-service-testimony_support = Voorbereiden en begeleiden van een getuige, videoverbinding
code-service-document_verification = Akten nagaan bij familie en lokale ambtenaren
code-service-civil_documents = Identiteitsdocumenten afleveren of vervangen, geboorte registreren
code-service-immigration_visa = Verblijfstitel, visum, vrijstelling bij overschreden verblijf
code-service-non_punishment = Pleiten tegen bestraffing van gedwongen feiten
code-service-divorce_custody = Echtscheiding, gezag over kinderen en familierecht
code-service-interpretation = Vertolking
code-service-family_tracing = Opsporing van familie
code-service-family_assessment = Beoordeling van de familie voor de terugkeer
code-service-family_mediation = Familiebemiddeling, hereniging
code-service-travel_documents = Reisdocument, attest van de ambassade
code-service-repatriation_escort = Escorte tijdens de terugkeer
code-service-border_reception = Ontvangst aan een grens of luchthaven
code-service-transport = Vervoer en verblijf onderweg
code-service-third_country_relocation = Vestiging in een derde land
code-service-return_risk_assessment = Risicobeoordeling op de plaats van terugkeer
code-service-education = Terug naar school, lessen
code-service-vocational_training = Beroepsopleiding
code-service-livelihood_grant = Startgeld, eigen inkomen
code-service-job_placement = Werk bij een nagetrokken werkgever
code-service-financial_support = Geld of financiële steun
code-service-life_skills = Levensvaardigheden, weerbaarheid, lotgenotengroep
code-service-follow_up_visits = Bezoeken of oproepen achteraf
code-service-dependant_care = Zorg voor personen ten laste
code-service-case_information = Enkel informatie, geen dienst aan een persoon
code-service-other = Andere dienst

## Person role

code-person_role-survivor = De begeleide persoon
code-person_role-dependant = Persoon ten laste die meereist of mee opgevangen wordt
code-person_role-dependant_left_behind = Achtergebleven persoon ten laste
code-person_role-guardian = Voogd, of wie toestemming geeft
code-person_role-family_contact = Familielid, contact enkel volgens wat na te leven is
code-person_role-safe_contact = Iemand die de persoon vertrouwt
code-person_role-witness = Getuige die in dit dossier niet begeleid wordt

## Sex

code-sex-female = Vrouwelijk
code-sex-male = Mannelijk
code-sex-intersex = Intersekse
code-sex-unknown = Niet genoteerd

## Age band

code-age_band-a00_04 = 0 tot 4
code-age_band-a05_11 = 5 tot 11
code-age_band-a12_14 = 12 tot 14
code-age_band-a15_17 = 15 tot 17
code-age_band-a18_24 = 18 tot 24
code-age_band-a25_34 = 25 tot 34
code-age_band-a35_49 = 35 tot 49
code-age_band-a50_59 = 50 tot 59
code-age_band-a60_up = 60 en ouder
code-age_band-minor_unspecified = Jonger dan 18, groep niet meegedeeld of onbekend
code-age_band-adult_unspecified = 18 of ouder, groep niet meegedeeld of onbekend
code-age_band-unknown = Onbekend: behandelen als jonger dan 18 tot het duidelijk is

## Age basis

code-age_basis-birth_date_verified = Nagekeken geboortedatum
code-age_basis-birth_date_claimed = Geboortedatum gegeven door de persoon
code-age_basis-age_claimed = Leeftijd gegeven door de persoon
code-age_basis-family_testimony = Verklaring van familie
code-age_basis-civil_record = Akte of schooldocument
code-age_basis-assessed = Beoordeeld
code-age_basis-document_unreliable = Enkel een document, niet vertrouwd

## Age assessment method

code-age_assessment_method-document_review = Nazicht van documenten van de persoon en de familie
code-age_assessment_method-interview = Gesprek over de leeftijd
code-age_assessment_method-social_assessment = Brede sociale beoordeling
code-age_assessment_method-psychological_assessment = Psychologische beoordeling
code-age_assessment_method-family_verification = Familie en lokale ambtenaren bevestigen (ter plaatse of per video)
code-age_assessment_method-dental_observation = Bekijken van het gebit
code-age_assessment_method-bone_age_xray = Botleeftijd met röntgenfoto van hand en pols
code-age_assessment_method-dental_xray = Röntgenfoto van het gebit
code-age_assessment_method-collarbone_imaging = Beeldvorming van het sleutelbeen
code-age_assessment_method-physical_examination = Onderzoek van de lichamelijke ontwikkeling
code-age_assessment_method-court_finding = Vaststelling door een rechtbank
code-age_assessment_method-multidisciplinary = Meerdere methoden door meerdere beroepen
code-age_assessment_method-none = Geen

## Form

code-exploitation_type-sexual_exploitation = Seksueel misbruik voor winst
code-exploitation_type-forced_labour = Gedwongen arbeid of diensten
code-exploitation_type-child_labour = Werk dat een kind schaadt
code-exploitation_type-domestic_servitude = Dienstbaarheid in een huishouden
code-exploitation_type-servitude_other = Dienstbaarheid buiten een huishouden
code-exploitation_type-slavery_like_practice = Slavernij of een gelijkaardige praktijk
code-exploitation_type-forced_marriage = Gedwongen huwelijk
code-exploitation_type-child_marriage = Huwelijk van iemand jonger dan 18
code-exploitation_type-forced_surrogacy = Gedwongen draagmoederschap
code-exploitation_type-forced_pregnancy = Gedwongen zwangerschap
code-exploitation_type-illegal_adoption = Illegale of gedwongen adoptie, verkoop van een kind
code-exploitation_type-forced_begging = Gedwongen bedelen of leuren
code-exploitation_type-forced_criminality_online_scam = Gedwongen misdrijven: centrum voor onlinefraude
code-exploitation_type-forced_criminality_other = Gedwongen misdrijven: andere (drugs, diefstal, smokkel)
code-exploitation_type-forced_military_non_state = Gedwongen werving of inzet door een niet-statelijke gewapende groep
code-exploitation_type-forced_military_state = Gedwongen werving of werving van minderjarigen door een leger van de staat
code-exploitation_type-organ_removal = Wegname van organen
code-exploitation_type-gender_based_violence_not_tip = Geweld of misbruik thuis of in een relatie
code-exploitation_type-other = Een andere vorm
code-exploitation_type-unknown = Vorm nog niet bekend

## Labour sector

code-labour_sector-a = Landbouw, bosbouw, visserij
code-labour_sector-b = Mijnbouw en steengroeven
code-labour_sector-c = Fabricage en verwerking
code-labour_sector-d = Elektriciteit, gas en stoom
code-labour_sector-e = Water, riolering en afval
code-labour_sector-f = Bouw
code-labour_sector-g = Groothandel, kleinhandel, herstelling van voertuigen
code-labour_sector-h = Vervoer en opslag
code-labour_sector-i = Hotels, restaurants en cafés
code-labour_sector-j = Informatie en communicatie
code-labour_sector-k = Financiën en verzekeringen
code-labour_sector-l = Vastgoed
code-labour_sector-m = Vrije beroepen en technische diensten
code-labour_sector-n = Administratieve en ondersteunende diensten
code-labour_sector-o = Openbaar bestuur en defensie
code-labour_sector-p = Onderwijs
code-labour_sector-q = Gezondheidszorg en sociaal werk
code-labour_sector-r = Kunst, vermaak, recreatie
code-labour_sector-s = Andere persoonlijke diensten
code-labour_sector-t = Huishoudens als werkgever, huishoudelijk werk
code-labour_sector-u = Extraterritoriale organisaties
code-labour_sector-unknown = Sector niet bekend

## Means of control

code-means_of_control-debt_bondage = Schuldbinding
code-means_of_control-takes_earnings = Neemt de inkomsten af
code-means_of_control-restricts_finances = Verhindert toegang tot geld
code-means_of_control-threats = Bedreigingen van de persoon
code-means_of_control-threats_to_family = Bedreigingen van kinderen of familie
code-means_of_control-threat_of_authorities = Dreigen met overheden
code-means_of_control-psychological_abuse = Psychisch geweld
code-means_of_control-physical_abuse = Lichamelijk geweld
code-means_of_control-sexual_abuse = Seksueel geweld om de persoon in de macht te houden
code-means_of_control-false_promises = Valse beloften
code-means_of_control-substances = Drugs of alcohol
code-means_of_control-restricts_movement = Beperkt of bewaakt de bewegingsvrijheid
code-means_of_control-restricts_medical_care = Beperkt medische zorg
code-means_of_control-excessive_hours = Buitensporige werkuren
code-means_of_control-uses_children = Gebruikt de kinderen van de persoon als drukmiddel
code-means_of_control-withholds_necessities = Onthoudt voedsel, water of andere levensbehoeften
code-means_of_control-withholds_documents = Houdt identiteitsdocumenten achter
code-means_of_control-images_as_leverage = Dreigen met het openbaar maken van beelden of berichten
code-means_of_control-sold_on = Voor geld aan iemand anders doorgegeven
code-means_of_control-other = Andere middelen
code-means_of_control-unknown = Niet bekend

## Recruitment relation

code-recruitment_relation-intimate_partner = Vriend, vriendin of levenspartner
code-recruitment_relation-spouse = Echtgenoot of echtgenote
code-recruitment_relation-parent_or_guardian = Ouder of voogd
code-recruitment_relation-other_family = Ander familielid
code-recruitment_relation-friend = Vriend of vriendin (geen relatie)
code-recruitment_relation-acquaintance = Kennis, buur, iemand uit hetzelfde dorp
code-recruitment_relation-former_victim = Iemand die hetzelfde meegemaakt had
code-recruitment_relation-employer_or_agent = Werkgever, aanwerver of arbeidsbemiddelaar
code-recruitment_relation-marriage_broker = Huwelijksbemiddelaar
code-recruitment_relation-online_contact = Iemand die enkel online bekend was
code-recruitment_relation-official = Ambtenaar of militair
code-recruitment_relation-teacher_or_religious = Leerkracht of religieus figuur
code-recruitment_relation-stranger = Onbekende
code-recruitment_relation-other = Andere relatie
code-recruitment_relation-unknown = Niet bekend

## Risk flag

code-risk_flag-minor = Jonger dan 18 of vermoedelijk jonger dan 18
code-risk_flag-unaccompanied_child = Niet-begeleid of van de ouders gescheiden kind
code-risk_flag-age_disputed = Leeftijd betwist, of document met een valse leeftijd
code-risk_flag-pregnant = Zwanger
code-risk_flag-newborn_or_infant = Reist met een baby
code-risk_flag-dependants_left_behind = Kinderen of personen ten laste achtergebleven
code-risk_flag-trafficker_at_large = De gevreesde persoon is vrij of kent de woonplaats
code-risk_flag-trafficker_in_family = Aanwerver of misbruiker in de familie of het huishouden
code-risk_flag-influential_offender = De gevreesde persoon heeft invloed
code-risk_flag-debt_owed = Er wordt nog een schuld opgeëist
code-risk_flag-threats_received = Bedreigingen ontvangen sinds het vertrek
code-risk_flag-images_circulating = Beelden in omloop online
code-risk_flag-stigma_if_known = Uitstoting of geweld waarschijnlijk als de gemeenschap het verneemt
code-risk_flag-suicide_or_self_harm = Risico op zelfdoding of zelfverwonding
code-risk_flag-acute_medical = Acute medische nood
code-risk_flag-chronic_illness = Langdurige ziekte met medicatie
code-risk_flag-disability = Handicap
code-risk_flag-substance_withdrawal = Middelenafhankelijkheid
code-risk_flag-armed_conflict_area = Gebied met gewapend conflict
code-risk_flag-statelessness = Geen nationaliteit of geen papieren
code-risk_flag-detained = In hechtenis of in een gesloten centrum
code-risk_flag-criminal_charges = Vervolgd voor gedwongen daden of verblijfsmisdrijven
code-risk_flag-re_trafficking = Hoog risico dat het opnieuw gebeurt
code-risk_flag-witness = Getuige in een strafzaak
code-risk_flag-press_coverage = Zaak vermeld in de pers of op sociale media
code-risk_flag-lgbtqi = Gender- of seksuele minderheid in gevaar
code-risk_flag-none_known = Geen bekend

## Risk level

code-risk_level-high = Hoog
code-risk_level-medium = Gemiddeld
code-risk_level-low = Laag
code-risk_level-not_assessed = Niet beoordeeld

## Protection constraint

code-protection_constraint-no_contact_via_family = Nooit contact via familie
code-protection_constraint-no_contact_via_village_authority = Nooit contact via ambtenaren van dorp of district
code-protection_constraint-no_embassy_contact = Ambassade of consulaat niet inlichten
code-protection_constraint-no_police_contact = Geen contact met ordediensten
code-protection_constraint-police_only_named_unit = Contact met overheden enkel via de afgesproken eenheid
code-protection_constraint-no_media = Geen media, foto of openbaar verslag
code-protection_constraint-no_community_visibility = Geen voertuig, logo of uniform bij de woning
code-protection_constraint-female_staff_only = Enkel vrouwelijk personeel
code-protection_constraint-male_staff_only = Enkel mannelijk personeel
code-protection_constraint-same_ethnicity_interpreter_excluded = Tolk niet uit dezelfde gemeenschap
code-protection_constraint-named_interpreter_only = Enkel de afgesproken tolk
code-protection_constraint-safe_times_only = Contact enkel op de afgesproken tijden
code-protection_constraint-text_before_call = Eerst de afgesproken neutrale tekst sturen, dan pas bellen
code-protection_constraint-no_voicemail = Geen gesproken of geschreven bericht achterlaten
code-protection_constraint-cover_story_agreed = De afgesproken reden voor contact gebruiken
code-protection_constraint-travel_daylight_only = Enkel bij daglicht reizen
code-protection_constraint-avoid_checkpoint_route = Routes met bepaalde controleposten vermijden
code-protection_constraint-local_staff_only_conflict = Enkel lokaal personeel mag er komen (gewapend conflict)
code-protection_constraint-remote_contact_only = Enkel contact op afstand mogelijk
code-protection_constraint-do_not_return_to_area = Mag niet teruggebracht worden naar het gebied van herkomst
code-protection_constraint-keep_siblings_together = Gezinsleden bij elkaar houden
code-protection_constraint-separate_from_other_victims = Gescheiden houden van andere personen van het dossier
code-protection_constraint-medicine_continuity = Medicatie mag niet onderbroken worden
code-protection_constraint-child_friendly_interview_only = Gesprek enkel door iemand opgeleid voor kinderen, geen herhaalde gesprekken
code-protection_constraint-none = Geen

## Document type

code-document_type-passport = Paspoort
code-document_type-national_id = Nationale identiteitskaart
code-document_type-temporary_id = Tijdelijke of witte/roze kaart, identiteitsbewijs
code-document_type-household_registration = Gezinssamenstelling of familieboekje
code-document_type-birth_certificate = Geboorteakte of geboortebewijs van een ziekenhuis
code-document_type-marriage_certificate = Huwelijksakte
code-document_type-residence_permit = Verblijfstitel of visum
code-document_type-work_permit = Arbeidsvergunning
code-document_type-border_pass = Grenspas
code-document_type-travel_document = Noodreisdocument
code-document_type-refugee_or_camp_card = Vluchtelingenkaart of kampkaart
code-document_type-school_record = Schooldocument
code-document_type-personal_number = Rijksregisternummer of nummer van de sociale zekerheid
code-document_type-drivers_licence = Rijbewijs
code-document_type-village_certificate = Attest van een dorpshoofd
code-document_type-other = Ander document

## Document holder

code-document_holder-self = De persoon
code-document_holder-origin_partner = De partner van oorsprong
code-document_holder-police_or_court = Een overheid of rechtbank
code-document_holder-exploiter = De gevreesde persoon
code-document_holder-family = De familie
code-document_holder-embassy = De ambassade
code-document_holder-lost = Verloren of vernietigd
code-document_holder-never_had = Nooit gehad

## Document authenticity

code-document_authenticity-genuine = Echt
code-document_authenticity-genuine_false_particulars = Echt document met valse gegevens (bijvoorbeeld een hogere leeftijd)
code-document_authenticity-genuine_other_holder = Echt document van iemand anders
code-document_authenticity-altered = Na aflevering gewijzigd
code-document_authenticity-counterfeit = Nagemaakt
code-document_authenticity-not_checked = Niet nagekeken

## Document particular

code-document_particular-birth_date = Geboortedatum
code-document_particular-name = Naam
code-document_particular-sex = Geslacht
code-document_particular-place_of_birth = Geboorteplaats
code-document_particular-photo = Foto
code-document_particular-nationality = Nationaliteit
code-document_particular-marital_status = Burgerlijke staat

## Best interest status

code-best_interest_status-not_applicable = Niet van toepassing (volwassen)
code-best_interest_status-not_started = Niet begonnen
code-best_interest_status-assessment_done = Beoordeling van het hoger belang gebeurd
code-best_interest_status-determination_pending = Formele bepaling loopt
code-best_interest_status-determined_return = Bepaald: terugkeer
code-best_interest_status-determined_stay = Bepaald: blijven
code-best_interest_status-determined_third_country = Bepaald: derde land

## Care arrangement

code-care_arrangement-parents = Bij de ouders
code-care_arrangement-kinship = Bij familie
code-care_arrangement-foster = Pleegzorg
code-care_arrangement-residential = Residentiële opvang of opvangcentrum
code-care_arrangement-government_shelter = Beschermd opvangcentrum van de overheid
code-care_arrangement-independent = Zelfstandig wonen
code-care_arrangement-employer_household = In het huishouden van de werkgever
code-care_arrangement-detention = In hechtenis
code-care_arrangement-none = Geen opvang
code-care_arrangement-unknown = Niet bekend

## Migration status

code-migration_status-national_in_country = In het eigen land
code-migration_status-labour_migrant = Arbeidsmigrant met vergunning
code-migration_status-visitor = Bezoeker of toerist
code-migration_status-family_migrant = Gezinsmigrant
code-migration_status-student = Student
code-migration_status-irregular = Geen geldige vergunning
code-migration_status-asylum_seeker = Asielzoeker
code-migration_status-refugee = Vluchteling
code-migration_status-complementary_protection = Andere internationale bescherming
code-migration_status-stateless = Staatloos
code-migration_status-internally_displaced = Ontheemd in eigen land
code-migration_status-victim_permit = Verblijfstitel voor een beschermde persoon of getuige
code-migration_status-in_detention = In een gesloten centrum
code-migration_status-returnee = Teruggekeerd
code-migration_status-deportee = Gedwongen uitgezet
code-migration_status-unknown = Niet bekend

## Relation

code-relation-child = Kind van
code-relation-parent = Ouder van
code-relation-sibling = Broer of zus van
code-relation-spouse = Echtgenoot of echtgenote van
code-relation-partner = Levenspartner van
code-relation-grandparent = Grootouder van
code-relation-aunt_uncle = Tante of oom van
code-relation-cousin = Neef of nicht van
code-relation-other_relative = Ander familielid van
code-relation-guardian = Voogd van
code-relation-friend = Vriend of vriendin van
code-relation-none = Geen

## Consent giver

code-consent_giver-self = De persoon
code-consent_giver-self_with_assent_support = Het kind, met instemming en steun
code-consent_giver-parent = Ouder
code-consent_giver-legal_guardian = Wettelijke of door de rechtbank aangestelde voogd
code-consent_giver-social_authority = Sociale overheid die als voogd optreedt
code-consent_giver-caregiver = Wie voor het kind zorgt zonder wettelijk gezag
code-consent_giver-best_interest_panel = Commissie die het hoger belang bepaalt
code-consent_giver-none_vital_interest = Niemand: vitaal belang, persoon kan geen toestemming geven

## Consent basis

code-consent_basis-explicit_consent = Uitdrukkelijke toestemming
code-consent_basis-vital_interest = Vitaal belang, kan geen toestemming geven
code-consent_basis-legal_claim = Instellen of verdedigen van een rechtsvordering
code-consent_basis-substantial_public_interest = Zwaarwegend algemeen belang, bij wet bepaald
code-consent_basis-child_best_interest = Hoger belang van het kind wanneer de ouders betrokken zijn

## Consent purpose

code-consent_purpose-case_management = Opvolging van het dossier door het kantoor van oorsprong
code-consent_purpose-referral_pseudonymised = Doorverwijzing verzenden zonder identiteit
code-consent_purpose-identity_disclosure = Identiteit meedelen aan de genoemde partner
code-consent_purpose-family_tracing = Familie opsporen en beoordelen
code-consent_purpose-family_contact = De familie inlichten
code-consent_purpose-authority_notification = Een overheid inlichten
code-consent_purpose-embassy_contact = Contact met ambassade of consulaat
code-consent_purpose-legal_proceedings = Gebruik in procedures en voor schadevergoeding
code-consent_purpose-medical_sharing = Gezondheidsinformatie delen met een zorgverlener
code-consent_purpose-return_logistics = Reis en ontvangst regelen
code-consent_purpose-follow_up_contact = Later gecontacteerd worden
code-consent_purpose-reporting_non_identifying = Tellen in verslagen zonder identiteit
code-consent_purpose-research_non_identifying = Niet-identificerend gebruik in onderzoek
code-consent_purpose-onward_sharing = Verder delen door de ontvanger
code-consent_purpose-photo_or_story = Foto of verhaal (standaard uit)

## Consent tier

code-consent_tier-t1 = Niveau 1: gepseudonimiseerde doorverwijzing
code-consent_tier-t2 = Niveau 2: praktische details na aanvaarding
code-consent_tier-t3 = Niveau 3: identiteit

## Consent status

code-consent_status-valid = Geldig
code-consent_status-expired = Verlopen
code-consent_status-withdrawn = Ingetrokken
code-consent_status-withdrawn_in_part = Deels ingetrokken
code-consent_status-refused = Geweigerd
code-consent_status-superseded = Vervangen door een nieuwere toestemming

## Withhold from

code-withhold_from-family = Familie
code-withhold_from-spouse_or_partner = Echtgenoot, echtgenote of levenspartner
code-withhold_from-village_authority = Overheid van dorp of district
code-withhold_from-police = Ordediensten
code-withhold_from-embassy = Ambassade of consulaat
code-withhold_from-social_authority = Sociale overheid
code-withhold_from-employer = Werkgever
code-withhold_from-media = Media
code-withhold_from-other_survivors = Andere personen van het dossier
code-withhold_from-donor = Donoren

## Proceeding stage

code-proceeding_stage-report = Gemeld bij een overheid
code-proceeding_stage-identification = Formele identificatie
code-proceeding_stage-investigation = Onderzoek
code-proceeding_stage-prosecution = Vervolging
code-proceeding_stage-trial = Proces
code-proceeding_stage-judgment = Vonnis
code-proceeding_stage-appeal = Hoger beroep
code-proceeding_stage-enforcement = Uitvoering van de schadevergoeding
code-proceeding_stage-closed = Afgesloten
code-proceeding_stage-survivor_declined = De persoon koos geen juridische stappen

## Attachment type

code-attachment_type-consent_form = Ondertekend toestemmingsformulier
code-attachment_type-id_copy = Kopie van een identiteitsdocument
code-attachment_type-court_document = Gerechtelijk document of vonnis
code-attachment_type-police_report = Verslag van een overheid
code-attachment_type-power_of_attorney = Volmacht
code-attachment_type-medical_certificate = Medisch attest
code-attachment_type-age_assessment_report = Verslag van de leeftijdsbeoordeling
code-attachment_type-victim_identification_letter = Brief van formele identificatie
code-attachment_type-family_document = Familieboekje, geboorteakte of schooldocument
code-attachment_type-family_assessment_report = Verslag van de beoordeling van de familie
code-attachment_type-best_interest_report = Verslag over het hoger belang
code-attachment_type-photo_identity = Foto voor identificatie
code-attachment_type-travel_booking = Reisboeking
code-attachment_type-employment_contract = Arbeidsovereenkomst, loonfiche, schuldenboekje
code-attachment_type-chat_or_call_log = Berichten of oproepgeschiedenis als bewijs
code-attachment_type-audio_or_video_statement = Opgenomen verklaring
code-attachment_type-other = Iets anders

## Handover mode

code-handover_mode-land_border = Aan een landgrens
code-handover_mode-airport = Op een luchthaven
code-handover_mode-shelter_to_shelter = Van opvang naar opvang
code-handover_mode-at_home = Thuis
code-handover_mode-embassy = In een ambassade
code-handover_mode-detention_release = Bij vrijlating uit hechtenis
code-handover_mode-remote_only = Geen overdracht ter plaatse (dienst op afstand)

## Referral kind

code-referral_kind-referral = Doorverwijzing: er wordt een dienst gevraagd, het kantoor van oorsprong blijft verantwoordelijk
code-referral_kind-transfer = Transfer: de verantwoordelijkheid gaat over wanneer de persoon aangekomen is
code-referral_kind-consultation = Overleg: een anonieme vraag over wat een partner kan doen
code-referral_kind-case_notification = Melding: een waarnemer of partner meldt een mogelijk dossier
code-referral_kind-tracing_request = Vraag tot opsporing: een familie vinden of beoordelen
code-referral_kind-transfer_request = Vraag van een partner om een dossier te krijgen dat daar al bekend is

## Referral reason

code-referral_reason-additional_services = Verdere diensten nodig
code-referral_reason-return_or_relocation = Terugkeer of verandering van plaats
code-referral_reason-evidence_or_legal = Bewijs, documenten of getuigenis nodig in een ander land
code-referral_reason-family_link = Familie op te sporen, te beoordelen of in te lichten
code-referral_reason-safety = Veiligheid, belangenconflict of bedreiging bij het kantoor van oorsprong
code-referral_reason-capacity = Kantoor van oorsprong heeft geen capaciteit of geen toegang
code-referral_reason-other = Andere reden

## Finding

code-trafficking_status-possible = Mogelijk, nog niet nagekeken
code-trafficking_status-confirmed = Geïdentificeerd, formeel of feitelijk
code-trafficking_status-not_victim = Vastgesteld: niet betrokken
code-trafficking_status-at_risk = In gevaar, bereikt voordat er iets gebeurde

## Status decided by

code-status_decided_by-police = Ordedienst
code-status_decided_by-ngo = Ngo
code-status_decided_by-court_or_prosecution = Rechtbank of parket
code-status_decided_by-other_government = Een andere overheidsdienst
code-status_decided_by-other = Iemand anders
code-status_decided_by-none_yet = Nog niemand

## Decline reason

code-decline_reason-no_capacity = Nu geen capaciteit
code-decline_reason-outside_mandate = Buiten het mandaat (leeftijd, geslacht, soort dossier)
code-decline_reason-outside_area = Buiten het werkgebied
code-decline_reason-no_safe_access = Geen veilige toegang (gewapend conflict, grens gesloten)
code-decline_reason-service_not_offered = Gevraagde dienst niet geboden
code-decline_reason-conflict_of_interest = Belangenconflict of band met een verdachte
code-decline_reason-security_risk_to_staff = Onaanvaardbaar risico voor personeel of vrijwilligers
code-decline_reason-consent_missing_or_unclear = Toestemming ontbreekt, is verlopen of te eng
code-decline_reason-insufficient_information = Gevraagde informatie niet gegeven
code-decline_reason-deadline_impossible = De termijn is niet haalbaar
code-decline_reason-duplicate_case = Begeleidt deze persoon al
code-decline_reason-survivor_declined = De persoon wil deze dienst niet
code-decline_reason-legal_obstacle = Wettelijk beletsel (vergunning, rechterlijk bevel, gegevensbescherming)
code-decline_reason-better_placed_partner = Een andere partner is beter geplaatst
code-decline_reason-other = Andere reden, uitgelegd in een veilig bericht

## Info topic

code-info_topic-age_evidence = Bewijs van de leeftijd
code-info_topic-consent_scope = Reikwijdte van de toestemming
code-info_topic-risk_detail = Meer over een risico
code-info_topic-medical_need = Medische nood in algemene woorden
code-info_topic-area_finer = Preciezer gebied van terugkeer
code-info_topic-timing = Data en reisperiode
code-info_topic-documents_held = Welke documenten er zijn
code-info_topic-language = Taal of tolk
code-info_topic-dependants = Personen ten laste
code-info_topic-legal_status = Fase van een procedure
code-info_topic-cost = Wie betaalt
code-info_topic-other = Iets anders

## Recall reason

code-recall_reason-sent_to_wrong_partner = Naar de verkeerde partner verzonden
code-recall_reason-privacy_error = Bevat iets wat niet had mogen vertrekken
code-recall_reason-survivor_changed_mind = De persoon is van gedachten veranderd
code-recall_reason-situation_changed = De situatie is veranderd
code-recall_reason-safety = Zorg over de veiligheid van de ontvanger of de plaats
code-recall_reason-superseded = Vervangen door een nieuwere versie

