# The codes of case data as people call them, in English: code, list, and list-code of codes.json.
# What would tell an onlooker what this is about is put in other words.

## Urgency

code-urgency-emergency = Emergency: life or liberty in danger now
code-urgency-urgent = Urgent: harm likely within days
code-urgency-standard = Standard

## Service

code-service-emergency_rescue = Immediate removal from harm
code-service-interception = Reached before harm was done
code-service-shelter_emergency = Emergency safe accommodation
code-service-shelter_longer_term = Longer-term safe accommodation, foster or group care
code-service-basic_needs = Food, clothes, hygiene kit
code-service-safety_planning = Safety plan and risk assessment
code-service-witness_protection = Witness protection
code-service-child_protection = Child protection service, guardian appointment
code-service-age_assessment = Age assessment
code-service-victim_identification = Support in formal identification
code-service-medical_urgent = Urgent medical care
code-service-medical_general = General or reproductive health care
code-service-medical_certificate = Forensic examination or medical certificate
code-service-maternity = Pregnancy, birth and newborn care
code-service-substance_dependence = Treatment of substance dependence
code-service-psychosocial = Psychosocial support and counselling
code-service-psychiatric = Psychiatric care
code-service-legal_advice = Legal information and advice
code-service-legal_representation = Lawyer, joint plaintiff, court support
code-service-compensation_claim = Claim for compensation or unpaid wages
code-service-testimony_support = Preparing and accompanying a witness, video link
code-service-document_verification = Verifying civil documents with family and local officials
code-service-civil_documents = Issuing or replacing identity documents, birth registration
code-service-immigration_visa = Residence permit, visa, overstay waiver
code-service-non_punishment = Advocacy against punishment for forced offences
code-service-divorce_custody = Divorce, custody and family law
code-service-interpretation = Interpretation
code-service-family_tracing = Family tracing
code-service-family_assessment = Family assessment before return
code-service-family_mediation = Family mediation, reunification
code-service-travel_documents = Travel document, embassy certificate
code-service-repatriation_escort = Escort during return
code-service-border_reception = Reception at a border or airport
code-service-transport = Transport and transit lodging
code-service-third_country_relocation = Relocation to a third country
code-service-return_risk_assessment = Risk assessment in the place of return
code-service-education = Return to school, tuition
code-service-vocational_training = Vocational training
code-service-livelihood_grant = Start-up grant, income activity
code-service-job_placement = Job placement with a vetted employer
code-service-financial_support = Cash or financial support
code-service-life_skills = Life skills, empowerment, peer group
code-service-follow_up_visits = Follow-up visits or calls
code-service-dependant_care = Care for dependants
code-service-case_information = Information only, no service to a person
code-service-other = Other service

## Person role

code-person_role-survivor = The person helped
code-person_role-dependant = Dependant who travels or is cared for with the person
code-person_role-dependant_left_behind = Dependant left behind
code-person_role-guardian = Guardian or consent giver
code-person_role-family_contact = Relative, contact only under the constraints
code-person_role-safe_contact = Somebody the person trusts
code-person_role-witness = Witness who is not helped in this file

## Sex

code-sex-female = Female
code-sex-male = Male
code-sex-intersex = Intersex
code-sex-unknown = Not recorded

## Age band

code-age_band-a00_04 = 0 to 4
code-age_band-a05_11 = 5 to 11
code-age_band-a12_14 = 12 to 14
code-age_band-a15_17 = 15 to 17
code-age_band-a18_24 = 18 to 24
code-age_band-a25_34 = 25 to 34
code-age_band-a35_49 = 35 to 49
code-age_band-a50_59 = 50 to 59
code-age_band-a60_up = 60 and over
code-age_band-minor_unspecified = Under 18, band withheld or unknown
code-age_band-adult_unspecified = 18 or over, band withheld or unknown
code-age_band-unknown = Unknown: treat as under 18 until resolved

## Age basis

code-age_basis-birth_date_verified = Verified birth date
code-age_basis-birth_date_claimed = Birth date given by the person
code-age_basis-age_claimed = Age given by the person
code-age_basis-family_testimony = Family testimony
code-age_basis-civil_record = Civil or school record
code-age_basis-assessed = Assessed
code-age_basis-document_unreliable = Document only, not trusted

## Age assessment method

code-age_assessment_method-document_review = Review of documents of the person and family
code-age_assessment_method-interview = Age interview
code-age_assessment_method-social_assessment = Holistic social-work assessment
code-age_assessment_method-psychological_assessment = Psychological assessment
code-age_assessment_method-family_verification = Family and local officials confirm (in person or by video)
code-age_assessment_method-dental_observation = Dental observation
code-age_assessment_method-bone_age_xray = Bone age by hand-wrist X-ray
code-age_assessment_method-dental_xray = Dental X-ray
code-age_assessment_method-collarbone_imaging = Collarbone imaging
code-age_assessment_method-physical_examination = Physical development examination
code-age_assessment_method-court_finding = Finding by a court
code-age_assessment_method-multidisciplinary = Several methods by several professions
code-age_assessment_method-none = None

## Form

code-exploitation_type-sexual_exploitation = Sexual abuse for gain
code-exploitation_type-forced_labour = Forced labour or services
code-exploitation_type-child_labour = Work that harms a child
code-exploitation_type-domestic_servitude = Domestic servitude
code-exploitation_type-servitude_other = Servitude other than domestic
code-exploitation_type-slavery_like_practice = Slavery or a practice similar to slavery
code-exploitation_type-forced_marriage = Forced marriage
code-exploitation_type-child_marriage = Marriage of a person under 18
code-exploitation_type-forced_surrogacy = Forced surrogacy
code-exploitation_type-forced_pregnancy = Forced pregnancy
code-exploitation_type-illegal_adoption = Illegal or forced adoption, sale of a child
code-exploitation_type-forced_begging = Forced begging or peddling
code-exploitation_type-forced_criminality_online_scam = Forced criminality: online fraud compound
code-exploitation_type-forced_criminality_other = Forced criminality: other (drugs, theft, smuggling)
code-exploitation_type-forced_military_non_state = Forced recruitment or use by a non-state armed group
code-exploitation_type-forced_military_state = Forced or under-age recruitment by state forces
code-exploitation_type-organ_removal = Removal of organs
code-exploitation_type-gender_based_violence_not_tip = Violence or abuse at home or in a relation
code-exploitation_type-other = Another form
code-exploitation_type-unknown = Form not yet known

## Labour sector

code-labour_sector-a = Farming, forestry, fishing
code-labour_sector-b = Mining and quarrying
code-labour_sector-c = Manufacturing and processing
code-labour_sector-d = Electricity, gas and steam supply
code-labour_sector-e = Water, sewerage and waste
code-labour_sector-f = Construction
code-labour_sector-g = Wholesale, retail, vehicle repair
code-labour_sector-h = Transport and storage
code-labour_sector-i = Hotels, food and drink service
code-labour_sector-j = Information and communication
code-labour_sector-k = Finance and insurance
code-labour_sector-l = Real estate
code-labour_sector-m = Professional and technical services
code-labour_sector-n = Administrative and support services
code-labour_sector-o = Public administration and defence
code-labour_sector-p = Education
code-labour_sector-q = Health and social work
code-labour_sector-r = Arts, entertainment, recreation
code-labour_sector-s = Other personal services
code-labour_sector-t = Households as employers, domestic work
code-labour_sector-u = Extraterritorial organisations
code-labour_sector-unknown = Sector not known

## Means of control

code-means_of_control-debt_bondage = Debt bondage
code-means_of_control-takes_earnings = Takes the earnings
code-means_of_control-restricts_finances = Blocks access to money
code-means_of_control-threats = Threats to the person
code-means_of_control-threats_to_family = Threats to children or family
code-means_of_control-threat_of_authorities = Threat with authorities
code-means_of_control-psychological_abuse = Psychological abuse
code-means_of_control-physical_abuse = Physical abuse
code-means_of_control-sexual_abuse = Sexual abuse as control
code-means_of_control-false_promises = False promises
code-means_of_control-substances = Drugs or alcohol
code-means_of_control-restricts_movement = Restricts or watches movement
code-means_of_control-restricts_medical_care = Restricts medical care
code-means_of_control-excessive_hours = Excessive working hours
code-means_of_control-uses_children = Uses the person's children as leverage
code-means_of_control-withholds_necessities = Withholds food, water or other necessities
code-means_of_control-withholds_documents = Withholds identity documents
code-means_of_control-images_as_leverage = Threat to publish images or messages
code-means_of_control-sold_on = Handed on to somebody else for money
code-means_of_control-other = Other means
code-means_of_control-unknown = Not known

## Recruitment relation

code-recruitment_relation-intimate_partner = Boyfriend, girlfriend or partner
code-recruitment_relation-spouse = Husband or wife
code-recruitment_relation-parent_or_guardian = Parent or guardian
code-recruitment_relation-other_family = Other relative
code-recruitment_relation-friend = Friend
code-recruitment_relation-acquaintance = Acquaintance, neighbour, person from the same village
code-recruitment_relation-former_victim = Somebody to whom the same had happened
code-recruitment_relation-employer_or_agent = Employer, recruiter or employment agent
code-recruitment_relation-marriage_broker = Marriage broker
code-recruitment_relation-online_contact = Person met only online
code-recruitment_relation-official = Public official or soldier
code-recruitment_relation-teacher_or_religious = Teacher or religious figure
code-recruitment_relation-stranger = Stranger
code-recruitment_relation-other = Other relation
code-recruitment_relation-unknown = Not known

## Risk flag

code-risk_flag-minor = Under 18 or presumed under 18
code-risk_flag-unaccompanied_child = Unaccompanied or separated child
code-risk_flag-age_disputed = Age disputed or document shows a false age
code-risk_flag-pregnant = Pregnant
code-risk_flag-newborn_or_infant = Travels with an infant
code-risk_flag-dependants_left_behind = Children or dependants left behind
code-risk_flag-trafficker_at_large = The person feared is free or knows the home
code-risk_flag-trafficker_in_family = Recruiter or abuser in the family or household
code-risk_flag-influential_offender = The person feared has influence
code-risk_flag-debt_owed = A debt is still claimed
code-risk_flag-threats_received = Threats received since leaving
code-risk_flag-images_circulating = Images circulating online
code-risk_flag-stigma_if_known = Stigma or violence likely if the community learns
code-risk_flag-suicide_or_self_harm = Risk of suicide or self-harm
code-risk_flag-acute_medical = Acute medical need
code-risk_flag-chronic_illness = Long-term illness needing medicine
code-risk_flag-disability = Disability
code-risk_flag-substance_withdrawal = Substance dependence
code-risk_flag-armed_conflict_area = Area of armed conflict
code-risk_flag-statelessness = No nationality or no papers
code-risk_flag-detained = In detention or immigration custody
code-risk_flag-criminal_charges = Faces charges for forced acts or immigration offences
code-risk_flag-re_trafficking = High risk that it happens again
code-risk_flag-witness = Witness in a criminal case
code-risk_flag-press_coverage = Case reported in the press or on social media
code-risk_flag-lgbtqi = Gender or sexual minority at risk
code-risk_flag-none_known = None known

## Risk level

code-risk_level-high = High
code-risk_level-medium = Medium
code-risk_level-low = Low
code-risk_level-not_assessed = Not assessed

## Protection constraint

code-protection_constraint-no_contact_via_family = Never contact through family
code-protection_constraint-no_contact_via_village_authority = Never contact through village or district officials
code-protection_constraint-no_embassy_contact = Do not inform the embassy or consulate
code-protection_constraint-no_police_contact = No contact with public order authorities
code-protection_constraint-police_only_named_unit = Contact with authorities only through the agreed unit
code-protection_constraint-no_media = No media, photo or public report
code-protection_constraint-no_community_visibility = No vehicle, logo or uniform at home
code-protection_constraint-female_staff_only = Female staff only
code-protection_constraint-male_staff_only = Male staff only
code-protection_constraint-same_ethnicity_interpreter_excluded = Interpreter not from the same community
code-protection_constraint-named_interpreter_only = Only the agreed interpreter
code-protection_constraint-safe_times_only = Contact only at the agreed times
code-protection_constraint-text_before_call = Send the agreed neutral text before calling
code-protection_constraint-no_voicemail = Leave no voice or text message
code-protection_constraint-cover_story_agreed = Use the agreed reason for contact
code-protection_constraint-travel_daylight_only = Travel in daylight only
code-protection_constraint-avoid_checkpoint_route = Avoid routes with certain checkpoints
code-protection_constraint-local_staff_only_conflict = Only local staff may enter (armed conflict)
code-protection_constraint-remote_contact_only = Only remote contact possible
code-protection_constraint-do_not_return_to_area = Must not be returned to the area of origin
code-protection_constraint-keep_siblings_together = Keep family members together
code-protection_constraint-separate_from_other_victims = Keep apart from other persons of the case
code-protection_constraint-medicine_continuity = Medicine must not be interrupted
code-protection_constraint-child_friendly_interview_only = Only trained child interviewer, no repeated interviews
code-protection_constraint-none = None

## Document type

code-document_type-passport = Passport
code-document_type-national_id = National identity card
code-document_type-temporary_id = Temporary or white/pink card, certificate of identity
code-document_type-household_registration = Household registration or family book
code-document_type-birth_certificate = Birth certificate or hospital birth record
code-document_type-marriage_certificate = Marriage certificate
code-document_type-residence_permit = Residence permit or visa
code-document_type-work_permit = Work permit
code-document_type-border_pass = Border pass
code-document_type-travel_document = Emergency travel document
code-document_type-refugee_or_camp_card = Refugee or camp card
code-document_type-school_record = School record
code-document_type-personal_number = Personal or social-insurance number
code-document_type-drivers_licence = Driving licence
code-document_type-village_certificate = Certificate from a village head
code-document_type-other = Other

## Document holder

code-document_holder-self = The person
code-document_holder-origin_partner = The origin partner
code-document_holder-police_or_court = An authority or court
code-document_holder-exploiter = The person feared
code-document_holder-family = Family
code-document_holder-embassy = Embassy
code-document_holder-lost = Lost or destroyed
code-document_holder-never_had = Never had one

## Document authenticity

code-document_authenticity-genuine = Genuine
code-document_authenticity-genuine_false_particulars = Genuine document with false particulars (for example a raised age)
code-document_authenticity-genuine_other_holder = Genuine document of another person
code-document_authenticity-altered = Altered after issue
code-document_authenticity-counterfeit = Counterfeit
code-document_authenticity-not_checked = Not checked

## Document particular

code-document_particular-birth_date = Date of birth
code-document_particular-name = Name
code-document_particular-sex = Sex
code-document_particular-place_of_birth = Place of birth
code-document_particular-photo = Photo
code-document_particular-nationality = Nationality
code-document_particular-marital_status = Marital status

## Best interest status

code-best_interest_status-not_applicable = Not applicable (adult)
code-best_interest_status-not_started = Not started
code-best_interest_status-assessment_done = Best-interest assessment done
code-best_interest_status-determination_pending = Formal determination pending
code-best_interest_status-determined_return = Determined: return
code-best_interest_status-determined_stay = Determined: stay
code-best_interest_status-determined_third_country = Determined: third country

## Care arrangement

code-care_arrangement-parents = With parents
code-care_arrangement-kinship = With relatives
code-care_arrangement-foster = Foster care
code-care_arrangement-residential = Residential or shelter care
code-care_arrangement-government_shelter = Government protection shelter
code-care_arrangement-independent = Independent living
code-care_arrangement-employer_household = In the household of the employer
code-care_arrangement-detention = In detention
code-care_arrangement-none = No care arrangement
code-care_arrangement-unknown = Not known

## Migration status

code-migration_status-national_in_country = In own country
code-migration_status-labour_migrant = Labour migrant with permission
code-migration_status-visitor = Visitor or tourist
code-migration_status-family_migrant = Family migrant
code-migration_status-student = Student
code-migration_status-irregular = No valid permission
code-migration_status-asylum_seeker = Asylum seeker
code-migration_status-refugee = Refugee
code-migration_status-complementary_protection = Other international protection
code-migration_status-stateless = Stateless
code-migration_status-internally_displaced = Internally displaced
code-migration_status-victim_permit = Permit for a person protected or a witness
code-migration_status-in_detention = In immigration detention
code-migration_status-returnee = Returned
code-migration_status-deportee = Deported
code-migration_status-unknown = Not known

## Relation

code-relation-child = Child of
code-relation-parent = Parent of
code-relation-sibling = Sibling of
code-relation-spouse = Spouse of
code-relation-partner = Partner of
code-relation-grandparent = Grandparent of
code-relation-aunt_uncle = Aunt or uncle of
code-relation-cousin = Cousin of
code-relation-other_relative = Other relative of
code-relation-guardian = Guardian of
code-relation-friend = Friend of
code-relation-none = None

## Consent giver

code-consent_giver-self = The person
code-consent_giver-self_with_assent_support = The child, with assent and support
code-consent_giver-parent = Parent
code-consent_giver-legal_guardian = Legal or court-appointed guardian
code-consent_giver-social_authority = Social authority acting as guardian
code-consent_giver-caregiver = Caregiver without legal custody
code-consent_giver-best_interest_panel = Best-interest determination panel
code-consent_giver-none_vital_interest = Nobody: vital interest, person unable to consent

## Consent basis

code-consent_basis-explicit_consent = Explicit consent
code-consent_basis-vital_interest = Vital interest, incapable of consent
code-consent_basis-legal_claim = Establishing or defending a legal claim
code-consent_basis-substantial_public_interest = Substantial public interest set in law
code-consent_basis-child_best_interest = Best interest of the child where parents are implicated

## Consent purpose

code-consent_purpose-case_management = Case management by the origin
code-consent_purpose-referral_pseudonymised = Sending a referral without identity
code-consent_purpose-identity_disclosure = Giving identity to the named partner
code-consent_purpose-family_tracing = Tracing and assessing the family
code-consent_purpose-family_contact = Telling the family
code-consent_purpose-authority_notification = Informing an authority
code-consent_purpose-embassy_contact = Contacting embassy or consulate
code-consent_purpose-legal_proceedings = Use in legal proceedings and compensation
code-consent_purpose-medical_sharing = Sharing health information with a provider
code-consent_purpose-return_logistics = Arranging travel and reception
code-consent_purpose-follow_up_contact = Being contacted later
code-consent_purpose-reporting_non_identifying = Counting in reports without identity
code-consent_purpose-research_non_identifying = Non-identifying use in research
code-consent_purpose-onward_sharing = Onward sharing by the receiver
code-consent_purpose-photo_or_story = Photo or story (off by default)

## Consent tier

code-consent_tier-t1 = Tier 1: pseudonymised referral
code-consent_tier-t2 = Tier 2: operational detail after acceptance
code-consent_tier-t3 = Tier 3: identity

## Consent status

code-consent_status-valid = Valid
code-consent_status-expired = Expired
code-consent_status-withdrawn = Withdrawn
code-consent_status-withdrawn_in_part = Withdrawn in part
code-consent_status-refused = Refused
code-consent_status-superseded = Replaced by a newer consent

## Withhold from

code-withhold_from-family = Family
code-withhold_from-spouse_or_partner = Spouse or partner
code-withhold_from-village_authority = Village or district authority
code-withhold_from-police = Public order authorities
code-withhold_from-embassy = Embassy or consulate
code-withhold_from-social_authority = Social authority
code-withhold_from-employer = Employer
code-withhold_from-media = Media
code-withhold_from-other_survivors = Other persons of the file
code-withhold_from-donor = Donors

## Proceeding stage

code-proceeding_stage-report = Reported to an authority
code-proceeding_stage-identification = Formal identification
code-proceeding_stage-investigation = Investigation
code-proceeding_stage-prosecution = Prosecution
code-proceeding_stage-trial = Trial
code-proceeding_stage-judgment = Judgment
code-proceeding_stage-appeal = Appeal
code-proceeding_stage-enforcement = Enforcement of compensation
code-proceeding_stage-closed = Closed
code-proceeding_stage-survivor_declined = The person chose no legal action

## Attachment type

code-attachment_type-consent_form = Signed consent form
code-attachment_type-id_copy = Copy of an identity document
code-attachment_type-court_document = Court document or judgment
code-attachment_type-police_report = Report of an authority
code-attachment_type-power_of_attorney = Power of attorney
code-attachment_type-medical_certificate = Medical certificate
code-attachment_type-age_assessment_report = Age assessment report
code-attachment_type-victim_identification_letter = Letter of formal identification
code-attachment_type-family_document = Family book, birth record or school record
code-attachment_type-family_assessment_report = Family assessment report
code-attachment_type-best_interest_report = Best-interest report
code-attachment_type-photo_identity = Photo for identification
code-attachment_type-travel_booking = Travel booking
code-attachment_type-employment_contract = Employment contract, payslip, debt ledger
code-attachment_type-chat_or_call_log = Messages or call log as evidence
code-attachment_type-audio_or_video_statement = Recorded statement
code-attachment_type-other = Other

## Handover mode

code-handover_mode-land_border = At a land border
code-handover_mode-airport = At an airport
code-handover_mode-shelter_to_shelter = From shelter to shelter
code-handover_mode-at_home = At home
code-handover_mode-embassy = At an embassy
code-handover_mode-detention_release = On release from detention
code-handover_mode-remote_only = No physical hand-over (remote service)

## Referral kind

code-referral_kind-referral = Referral: a service is asked for, the origin stays responsible
code-referral_kind-transfer = Transfer: responsibility moves when the person is received
code-referral_kind-consultation = Consultation: an anonymous question about what a partner can do
code-referral_kind-case_notification = Notification: a watchdog or partner reports a possible case
code-referral_kind-tracing_request = Tracing request: find or assess a family
code-referral_kind-transfer_request = Request by a partner to be given a case it already meets

## Referral reason

code-referral_reason-additional_services = Further services needed
code-referral_reason-return_or_relocation = Return or change of location
code-referral_reason-evidence_or_legal = Evidence, documents or testimony needed in another country
code-referral_reason-family_link = Family must be traced, assessed or informed
code-referral_reason-safety = Safety, conflict of interest or threat at the origin
code-referral_reason-capacity = Origin has no capacity or no access
code-referral_reason-other = Other

## Finding

code-trafficking_status-possible = Possible, not yet verified
code-trafficking_status-confirmed = Identified, formally or in fact
code-trafficking_status-not_victim = Found not to be concerned
code-trafficking_status-at_risk = At risk, reached before anything happened

## Status decided by

code-status_decided_by-police = Public order authority
code-status_decided_by-ngo = NGO
code-status_decided_by-court_or_prosecution = Court or prosecution
code-status_decided_by-other_government = Another government body
code-status_decided_by-other = Other
code-status_decided_by-none_yet = Nobody yet

## Decline reason

code-decline_reason-no_capacity = No capacity now
code-decline_reason-outside_mandate = Outside the mandate (age, sex, type of case)
code-decline_reason-outside_area = Outside the area covered
code-decline_reason-no_safe_access = No safe access (armed conflict, border closed)
code-decline_reason-service_not_offered = Requested service not offered
code-decline_reason-conflict_of_interest = Conflict of interest or link to an offender
code-decline_reason-security_risk_to_staff = Unacceptable risk to staff or volunteers
code-decline_reason-consent_missing_or_unclear = Consent missing, expired or too narrow
code-decline_reason-insufficient_information = Information asked for was not given
code-decline_reason-deadline_impossible = Cannot meet the deadline
code-decline_reason-duplicate_case = Already working with this person
code-decline_reason-survivor_declined = The person does not want this service
code-decline_reason-legal_obstacle = Legal obstacle (licence, court order, data law)
code-decline_reason-better_placed_partner = Another partner is better placed (redirect)
code-decline_reason-other = Other, explained in a safe note

## Info topic

code-info_topic-age_evidence = Evidence about age
code-info_topic-consent_scope = Scope of consent
code-info_topic-risk_detail = More about a risk
code-info_topic-medical_need = Medical need in general terms
code-info_topic-area_finer = Finer area of return
code-info_topic-timing = Dates and travel window
code-info_topic-documents_held = Which documents exist
code-info_topic-language = Language or interpreter
code-info_topic-dependants = Dependants
code-info_topic-legal_status = Stage of a legal proceeding
code-info_topic-cost = Who pays
code-info_topic-other = Other

## Recall reason

code-recall_reason-sent_to_wrong_partner = Sent to the wrong partner
code-recall_reason-privacy_error = Contains something that should not have left
code-recall_reason-survivor_changed_mind = The person has changed their mind
code-recall_reason-situation_changed = Situation changed
code-recall_reason-safety = Safety concern about the receiver or the place
code-recall_reason-superseded = Replaced by a newer version

