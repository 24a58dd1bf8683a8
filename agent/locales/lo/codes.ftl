# The codes of case data as people call them, in Lao: code, list, and list-code of codes.json. Not yet read by a native reader.
# What would tell an onlooker what this is about is put in other words.

## Urgency

code-urgency-emergency = ສຸກເສີນ: ຊີວິດ ຫຼື ອິດສະລະພາບຕົກຢູ່ໃນອັນຕະລາຍຕອນນີ້
code-urgency-urgent = ດ່ວນ: ອາດເກີດອັນຕະລາຍພາຍໃນບໍ່ເທົ່າໃດມື້
code-urgency-standard = ປົກກະຕິ

## Service

code-service-emergency_rescue = ພາອອກຈາກອັນຕະລາຍທັນທີ
code-service-interception = ເຂົ້າເຖິງຕົວກ່ອນເກີດອັນຕະລາຍ
code-service-shelter_emergency = ບ່ອນພັກປອດໄພສຸກເສີນ
code-service-shelter_longer_term = ບ່ອນພັກປອດໄພໄລຍະຍາວ ຄອບຄົວອຸປະຖຳ ຫຼື ການດູແລເປັນກຸ່ມ
code-service-basic_needs = ອາຫານ ເຄື່ອງນຸ່ງ ຊຸດອະນາໄມ
code-service-safety_planning = ແຜນຄວາມປອດໄພ ແລະ ການປະເມີນຄວາມສ່ຽງ
code-service-witness_protection = ການປົກປ້ອງພະຍານ
code-service-child_protection = ບໍລິການປົກປ້ອງເດັກ ການແຕ່ງຕັ້ງຜູ້ປົກຄອງ
code-service-age_assessment = ການປະເມີນອາຍຸ
code-service-victim_identification = ການຊ່ວຍເຫຼືອໃນການຈຳແນກຢ່າງເປັນທາງການ
code-service-medical_urgent = ການປິ່ນປົວດ່ວນ
code-service-medical_general = ການດູແລສຸຂະພາບທົ່ວໄປ ຫຼື ສຸຂະພາບຈະເລີນພັນ
code-service-medical_certificate = ການກວດທາງນິຕິເວດ ຫຼື ໃບຢັ້ງຢືນແພດ
code-service-maternity = ການດູແລການຖືພາ ການເກີດລູກ ແລະ ເດັກເກີດໃໝ່
code-service-substance_dependence = ການບຳບັດການຕິດສານເສບຕິດ
code-service-psychosocial = ການຊ່ວຍເຫຼືອດ້ານຈິດໃຈ-ສັງຄົມ ແລະ ການໃຫ້ຄຳປຶກສາ
code-service-psychiatric = ການປິ່ນປົວທາງຈິດຕະແພດ
code-service-legal_advice = ຂໍ້ມູນ ແລະ ຄຳປຶກສາດ້ານກົດໝາຍ
code-service-legal_representation = ທະນາຍຄວາມ ໂຈດຮ່ວມ ການຊ່ວຍເຫຼືອໃນສານ
code-service-compensation_claim = ການຮຽກຮ້ອງຄ່າທົດແທນ ຫຼື ຄ່າແຮງງານທີ່ຄ້າງຈ່າຍ
code-service-testimony_support = ການກຽມຕົວ ແລະ ໄປເປັນເພື່ອນພະຍານ ການໃຫ້ການຜ່ານວິດີໂອ
code-service-document_verification = ການກວດສອບເອກະສານທະບຽນກັບຄອບຄົວ ແລະ ເຈົ້າໜ້າທີ່ທ້ອງຖິ່ນ
code-service-civil_documents = ການອອກ ຫຼື ເຮັດເອກະສານປະຈຳຕົວໃໝ່ ການຂຶ້ນທະບຽນການເກີດ
code-service-immigration_visa = ໃບອະນຸຍາດພັກເຊົາ ວີຊາ ການຍົກເວັ້ນໂທດຢູ່ເກີນກຳນົດ
code-service-non_punishment = ການຊ່ວຍບໍ່ໃຫ້ຖືກລົງໂທດຈາກຄວາມຜິດທີ່ຖືກບັງຄັບໃຫ້ເຮັດ
code-service-divorce_custody = ການຢ່າຮ້າງ ສິດລ້ຽງດູລູກ ແລະ ກົດໝາຍຄອບຄົວ
code-service-interpretation = ການແປພາສາ
code-service-family_tracing = ການຊອກຫາຄອບຄົວ
code-service-family_assessment = ການປະເມີນຄອບຄົວກ່ອນກັບ
code-service-family_mediation = ການໄກ່ເກ່ຍໃນຄອບຄົວ ການກັບຄືນສູ່ຄອບຄົວ
code-service-travel_documents = ເອກະສານເດີນທາງ ໜັງສືຢັ້ງຢືນຈາກສະຖານທູດ
code-service-repatriation_escort = ຜູ້ຮ່ວມເດີນທາງຂາກັບ
code-service-border_reception = ການຮັບຕົວຢູ່ຊາຍແດນ ຫຼື ສະໜາມບິນ
code-service-transport = ການເດີນທາງ ແລະ ບ່ອນພັກລະຫວ່າງທາງ
code-service-third_country_relocation = ການຍ້າຍໄປຢູ່ປະເທດທີສາມ
code-service-return_risk_assessment = ການປະເມີນຄວາມສ່ຽງໃນບ່ອນທີ່ຈະກັບໄປ
code-service-education = ການກັບເຂົ້າໂຮງຮຽນ ຄ່າຮຽນ
code-service-vocational_training = ການຝຶກວິຊາຊີບ
code-service-livelihood_grant = ທຶນເລີ່ມຕົ້ນ ກິດຈະກຳສ້າງລາຍຮັບ
code-service-job_placement = ການຈັດຫາງານກັບນາຍຈ້າງທີ່ຜ່ານການກວດສອບ
code-service-financial_support = ເງິນສົດ ຫຼື ການຊ່ວຍເຫຼືອດ້ານການເງິນ
code-service-life_skills = ທັກສະຊີວິດ ການສ້າງຄວາມເຂັ້ມແຂງ ກຸ່ມເພື່ອນຊ່ວຍເພື່ອນ
code-service-follow_up_visits = ການຢ້ຽມຢາມ ຫຼື ໂທຕິດຕາມ
code-service-dependant_care = ການດູແລຜູ້ທີ່ຕ້ອງລ້ຽງດູ
code-service-case_information = ໃຫ້ຂໍ້ມູນເທົ່ານັ້ນ ບໍ່ມີບໍລິການແກ່ບຸກຄົນ
code-service-other = ບໍລິການອື່ນ

## Person role

code-person_role-survivor = ຜູ້ຮັບບໍລິການ
code-person_role-dependant = ຜູ້ທີ່ຕ້ອງລ້ຽງດູ ເຊິ່ງເດີນທາງ ຫຼື ໄດ້ຮັບການດູແລນຳກັນ
code-person_role-dependant_left_behind = ຜູ້ທີ່ຕ້ອງລ້ຽງດູ ເຊິ່ງບໍ່ໄດ້ມານຳ
code-person_role-guardian = ຜູ້ປົກຄອງ ຫຼື ຜູ້ໃຫ້ການຍິນຍອມ
code-person_role-family_contact = ຍາດພີ່ນ້ອງ ຕິດຕໍ່ໄດ້ຕາມຂໍ້ກຳນົດເທົ່ານັ້ນ
code-person_role-safe_contact = ຜູ້ທີ່ຜູ້ຮັບບໍລິການໄວ້ໃຈ
code-person_role-witness = ພະຍານທີ່ບໍ່ໄດ້ຮັບບໍລິການໃນແຟ້ມນີ້

## Sex

code-sex-female = ຍິງ
code-sex-male = ຊາຍ
code-sex-intersex = ມີລັກສະນະສອງເພດແຕ່ກຳເນີດ
code-sex-unknown = ບໍ່ໄດ້ບັນທຶກ

## Age band

code-age_band-a00_04 = 0 ຫາ 4 ປີ
code-age_band-a05_11 = 5 ຫາ 11 ປີ
code-age_band-a12_14 = 12 ຫາ 14 ປີ
code-age_band-a15_17 = 15 ຫາ 17 ປີ
code-age_band-a18_24 = 18 ຫາ 24 ປີ
code-age_band-a25_34 = 25 ຫາ 34 ປີ
code-age_band-a35_49 = 35 ຫາ 49 ປີ
code-age_band-a50_59 = 50 ຫາ 59 ປີ
code-age_band-a60_up = 60 ປີຂຶ້ນໄປ
code-age_band-minor_unspecified = ຕ່ຳກວ່າ 18 ປີ ບໍ່ເປີດເຜີຍ ຫຼື ບໍ່ຮູ້ຊ່ວງອາຍຸ
code-age_band-adult_unspecified = 18 ປີຂຶ້ນໄປ ບໍ່ເປີດເຜີຍ ຫຼື ບໍ່ຮູ້ຊ່ວງອາຍຸ
code-age_band-unknown = ບໍ່ຮູ້: ໃຫ້ຖືວ່າຕ່ຳກວ່າ 18 ປີຈົນກວ່າຈະຮູ້ແນ່ນອນ

## Age basis

code-age_basis-birth_date_verified = ວັນເກີດທີ່ກວດສອບແລ້ວ
code-age_basis-birth_date_claimed = ວັນເກີດຕາມທີ່ຜູ້ຮັບບໍລິການບອກ
code-age_basis-age_claimed = ອາຍຸຕາມທີ່ຜູ້ຮັບບໍລິການບອກ
code-age_basis-family_testimony = ຄຳບອກຂອງຄອບຄົວ
code-age_basis-civil_record = ເອກະສານທະບຽນ ຫຼື ເອກະສານການຮຽນ
code-age_basis-assessed = ປະເມີນແລ້ວ
code-age_basis-document_unreliable = ມີແຕ່ເອກະສານທີ່ເຊື່ອຖືບໍ່ໄດ້

## Age assessment method

code-age_assessment_method-document_review = ກວດເອກະສານຂອງຜູ້ຮັບບໍລິການ ແລະ ຄອບຄົວ
code-age_assessment_method-interview = ສຳພາດເລື່ອງອາຍຸ
code-age_assessment_method-social_assessment = ປະເມີນຮອບດ້ານທາງສັງຄົມສົງເຄາະ
code-age_assessment_method-psychological_assessment = ປະເມີນທາງຈິດຕະວິທະຍາ
code-age_assessment_method-family_verification = ຄອບຄົວ ແລະ ເຈົ້າໜ້າທີ່ທ້ອງຖິ່ນຢືນຢັນ (ພົບຕົວ ຫຼື ຜ່ານວິດີໂອ)
code-age_assessment_method-dental_observation = ສັງເກດແຂ້ວ
code-age_assessment_method-bone_age_xray = ສ່ອງໄຟຟ້າກະດູກຂໍ້ມືເພື່ອເບິ່ງອາຍຸ
code-age_assessment_method-dental_xray = ສ່ອງໄຟຟ້າແຂ້ວ
code-age_assessment_method-collarbone_imaging = ຖ່າຍພາບກະດູກບ່າດ້ານໜ້າ
code-age_assessment_method-physical_examination = ກວດພັດທະນາການທາງຮ່າງກາຍ
code-age_assessment_method-court_finding = ສານຕັດສິນ
code-age_assessment_method-multidisciplinary = ຫຼາຍວິທີໂດຍຫຼາຍວິຊາຊີບ
code-age_assessment_method-none = ບໍ່ມີ

## Form

code-exploitation_type-sexual_exploitation = ການລ່ວງລະເມີດທາງເພດເພື່ອຜົນປະໂຫຍດ
code-exploitation_type-forced_labour = ການບັງຄັບໃຊ້ແຮງງານ ຫຼື ບໍລິການ
code-exploitation_type-child_labour = ວຽກທີ່ເປັນອັນຕະລາຍຕໍ່ເດັກ
code-exploitation_type-domestic_servitude = ການບັງຄັບໃຫ້ຮັບໃຊ້ໃນເຮືອນ
code-exploitation_type-servitude_other = ການບັງຄັບໃຫ້ຮັບໃຊ້ນອກຈາກໃນເຮືອນ
code-exploitation_type-slavery_like_practice = ການເອົາເປັນຂ້າທາດ ຫຼື ໃຫ້ຢູ່ໃນສະພາບຄ້າຍຂ້າທາດ
code-exploitation_type-forced_marriage = ການບັງຄັບແຕ່ງງານ
code-exploitation_type-child_marriage = ການແຕ່ງງານຂອງຜູ້ທີ່ອາຍຸຕ່ຳກວ່າ 18 ປີ
code-exploitation_type-forced_surrogacy = ການບັງຄັບຖືພາແທນຜູ້ອື່ນ
code-exploitation_type-forced_pregnancy = ການບັງຄັບຖືພາ
code-exploitation_type-illegal_adoption = ການເອົາເປັນລູກລ້ຽງໂດຍຜິດກົດໝາຍ ຫຼື ຖືກບັງຄັບ ການຂາຍເດັກ
code-exploitation_type-forced_begging = ການບັງຄັບຂໍທານ ຫຼື ເລ່ຂາຍເຄື່ອງ
code-exploitation_type-forced_criminality_online_scam = ການບັງຄັບໃຫ້ເຮັດຜິດ: ແຫຼ່ງຫຼອກລວງທາງອອນລາຍ
code-exploitation_type-forced_criminality_other = ການບັງຄັບໃຫ້ເຮັດຜິດ: ອື່ນໆ (ຢາເສບຕິດ ລັກຊັບ ລັກລອບຂົນເຄື່ອງ)
code-exploitation_type-forced_military_non_state = ການບັງຄັບເກນ ຫຼື ໃຊ້ງານໂດຍກຸ່ມປະກອບອາວຸດທີ່ບໍ່ແມ່ນຂອງລັດ
code-exploitation_type-forced_military_state = ການບັງຄັບເກນ ຫຼື ເກນຜູ້ອາຍຸບໍ່ເຖິງໂດຍກຳລັງຂອງລັດ
code-exploitation_type-organ_removal = ການເອົາອະໄວຍະວະອອກ
code-exploitation_type-gender_based_violence_not_tip = ຄວາມຮຸນແຮງ ຫຼື ການທຳຮ້າຍໃນເຮືອນ ຫຼື ໃນຄວາມສຳພັນ
code-exploitation_type-other = ຮູບແບບອື່ນ
code-exploitation_type-unknown = ຍັງບໍ່ຮູ້ຮູບແບບ

## Labour sector

code-labour_sector-a = ກະສິກຳ ປ່າໄມ້ ການປະມົງ
code-labour_sector-b = ບໍ່ແຮ່ ແລະ ບໍ່ຫີນ
code-labour_sector-c = ການຜະລິດ ແລະ ປຸງແຕ່ງ
code-labour_sector-d = ໄຟຟ້າ ແກັສ ແລະ ໄອນ້ຳ
code-labour_sector-e = ນ້ຳປະປາ ນ້ຳເປື້ອນ ແລະ ສິ່ງເສດເຫຼືອ
code-labour_sector-f = ການກໍ່ສ້າງ
code-labour_sector-g = ຂາຍສົ່ງ ຂາຍຍ່ອຍ ສ້ອມແປງລົດ
code-labour_sector-h = ຂົນສົ່ງ ແລະ ສາງສິນຄ້າ
code-labour_sector-i = ໂຮງແຮມ ອາຫານ ແລະ ເຄື່ອງດື່ມ
code-labour_sector-j = ຂໍ້ມູນຂ່າວສານ ແລະ ການສື່ສານ
code-labour_sector-k = ການເງິນ ແລະ ປະກັນໄພ
code-labour_sector-l = ອະສັງຫາລິມະຊັບ
code-labour_sector-m = ບໍລິການວິຊາຊີບ ແລະ ເຕັກນິກ
code-labour_sector-n = ບໍລິການບໍລິຫານ ແລະ ສະໜັບສະໜູນ
code-labour_sector-o = ການບໍລິຫານລັດ ແລະ ປ້ອງກັນຊາດ
code-labour_sector-p = ການສຶກສາ
code-labour_sector-q = ສຸຂະພາບ ແລະ ວຽກສັງຄົມສົງເຄາະ
code-labour_sector-r = ສິລະປະ ບັນເທີງ ນັນທະນາການ
code-labour_sector-s = ບໍລິການສ່ວນບຸກຄົນອື່ນ
code-labour_sector-t = ຄົວເຮືອນທີ່ເປັນນາຍຈ້າງ ວຽກເຮືອນ
code-labour_sector-u = ອົງການຈັດຕັ້ງສາກົນ
code-labour_sector-unknown = ບໍ່ຮູ້ຂະແໜງການ

## Means of control

code-means_of_control-debt_bondage = ຜູກມັດດ້ວຍໜີ້ສິນ
code-means_of_control-takes_earnings = ຍຶດເອົາລາຍຮັບ
code-means_of_control-restricts_finances = ບໍ່ໃຫ້ເຂົ້າເຖິງເງິນ
code-means_of_control-threats = ຂົ່ມຂູ່ຜູ້ຮັບບໍລິການ
code-means_of_control-threats_to_family = ຂົ່ມຂູ່ລູກ ຫຼື ຄອບຄົວ
code-means_of_control-threat_of_authorities = ຂູ່ວ່າຈະແຈ້ງເຈົ້າໜ້າທີ່
code-means_of_control-psychological_abuse = ທຳຮ້າຍຈິດໃຈ
code-means_of_control-physical_abuse = ທຳຮ້າຍຮ່າງກາຍ
code-means_of_control-sexual_abuse = ລ່ວງລະເມີດທາງເພດເພື່ອຄວບຄຸມ
code-means_of_control-false_promises = ຄຳສັນຍາຫຼອກລວງ
code-means_of_control-substances = ຢາເສບຕິດ ຫຼື ເຫຼົ້າ
code-means_of_control-restricts_movement = ຈຳກັດ ຫຼື ເຝົ້າເບິ່ງການໄປມາ
code-means_of_control-restricts_medical_care = ຈຳກັດການປິ່ນປົວ
code-means_of_control-excessive_hours = ຊົ່ວໂມງເຮັດວຽກຫຼາຍເກີນໄປ
code-means_of_control-uses_children = ໃຊ້ລູກຂອງຜູ້ຮັບບໍລິການເປັນຂໍ້ຕໍ່ລອງ
code-means_of_control-withholds_necessities = ບໍ່ໃຫ້ອາຫານ ນ້ຳ ຫຼື ສິ່ງຈຳເປັນອື່ນ
code-means_of_control-withholds_documents = ຍຶດເອກະສານປະຈຳຕົວ
code-means_of_control-images_as_leverage = ຂູ່ວ່າຈະເຜີຍແຜ່ຮູບ ຫຼື ຂໍ້ຄວາມ
code-means_of_control-sold_on = ຍົກໃຫ້ຜູ້ອື່ນເພື່ອແລກກັບເງິນ
code-means_of_control-other = ວິທີອື່ນ
code-means_of_control-unknown = ບໍ່ຮູ້

## Recruitment relation

code-recruitment_relation-intimate_partner = ແຟນ ຫຼື ຄູ່ຮັກ
code-recruitment_relation-spouse = ຜົວ ຫຼື ເມຍ
code-recruitment_relation-parent_or_guardian = ພໍ່ແມ່ ຫຼື ຜູ້ປົກຄອງ
code-recruitment_relation-other_family = ຍາດພີ່ນ້ອງຄົນອື່ນ
code-recruitment_relation-friend = ໝູ່
code-recruitment_relation-acquaintance = ຄົນຮູ້ຈັກ ເພື່ອນບ້ານ ຄົນບ້ານດຽວກັນ
code-recruitment_relation-former_victim = ຜູ້ທີ່ເຄີຍພົບເລື່ອງດຽວກັນ
code-recruitment_relation-employer_or_agent = ນາຍຈ້າງ ຜູ້ຊັກຊວນ ຫຼື ນາຍໜ້າຈັດຫາງານ
code-recruitment_relation-marriage_broker = ນາຍໜ້າຈັດຫາຄູ່
code-recruitment_relation-online_contact = ຄົນທີ່ຮູ້ຈັກທາງອອນລາຍເທົ່ານັ້ນ
code-recruitment_relation-official = ພະນັກງານລັດ ຫຼື ທະຫານ
code-recruitment_relation-teacher_or_religious = ຄູ ຫຼື ບຸກຄົນທາງສາສະໜາ
code-recruitment_relation-stranger = ຄົນແປກໜ້າ
code-recruitment_relation-other = ຄວາມສຳພັນອື່ນ
code-recruitment_relation-unknown = ບໍ່ຮູ້

## Risk flag

code-risk_flag-minor = ອາຍຸຕ່ຳກວ່າ 18 ປີ ຫຼື ສັນນິຖານວ່າຕ່ຳກວ່າ 18 ປີ
code-risk_flag-unaccompanied_child = ເດັກທີ່ເດີນທາງຄົນດຽວ ຫຼື ພັດພາກຈາກຄອບຄົວ
code-risk_flag-age_disputed = ອາຍຸຍັງເປັນຂໍ້ຂັດແຍ່ງ ຫຼື ເອກະສານສະແດງອາຍຸບໍ່ຈິງ
code-risk_flag-pregnant = ຖືພາ
code-risk_flag-newborn_or_infant = ເດີນທາງພ້ອມເດັກອ່ອນ
code-risk_flag-dependants_left_behind = ລູກ ຫຼື ຜູ້ທີ່ຕ້ອງລ້ຽງດູບໍ່ໄດ້ມານຳ
code-risk_flag-trafficker_at_large = ຄົນທີ່ຜູ້ຮັບບໍລິການຢ້ານຍັງບໍ່ຖືກຄວບຄຸມຕົວ ຫຼື ຮູ້ຈັກເຮືອນ
code-risk_flag-trafficker_in_family = ຜູ້ຊັກຊວນ ຫຼື ຜູ້ທຳຮ້າຍຢູ່ໃນຄອບຄົວ ຫຼື ຄົວເຮືອນ
code-risk_flag-influential_offender = ຄົນທີ່ຜູ້ຮັບບໍລິການຢ້ານມີອິດທິພົນ
code-risk_flag-debt_owed = ຍັງຖືກທວງໜີ້
code-risk_flag-threats_received = ຖືກຂົ່ມຂູ່ຫຼັງຈາກອອກມາ
code-risk_flag-images_circulating = ມີຮູບເຜີຍແຜ່ທາງອອນລາຍ
code-risk_flag-stigma_if_known = ອາດຖືກລັງກຽດ ຫຼື ທຳຮ້າຍຖ້າຊຸມຊົນຮູ້
code-risk_flag-suicide_or_self_harm = ສ່ຽງຕໍ່ການຂ້າຕົວຕາຍ ຫຼື ທຳຮ້າຍຕົນເອງ
code-risk_flag-acute_medical = ຕ້ອງການການປິ່ນປົວດ່ວນ
code-risk_flag-chronic_illness = ເຈັບປ່ວຍຊຳເຮື້ອທີ່ຕ້ອງໃຊ້ຢາ
code-risk_flag-disability = ຄວາມພິການ
code-risk_flag-substance_withdrawal = ຕິດສານເສບຕິດ
code-risk_flag-armed_conflict_area = ພື້ນທີ່ທີ່ມີການສູ້ຮົບ
code-risk_flag-statelessness = ບໍ່ມີສັນຊາດ ຫຼື ບໍ່ມີເອກະສານ
code-risk_flag-detained = ຖືກກັກຂັງ ຫຼື ຖືກກັກຕົວໂດຍກວດຄົນເຂົ້າເມືອງ
code-risk_flag-criminal_charges = ຖືກກ່າວຫາຈາກສິ່ງທີ່ຖືກບັງຄັບໃຫ້ເຮັດ ຫຼື ຄວາມຜິດເລື່ອງເຂົ້າເມືອງ
code-risk_flag-re_trafficking = ສ່ຽງສູງທີ່ຈະເກີດຂຶ້ນອີກ
code-risk_flag-witness = ເປັນພະຍານໃນຄະດີອາຍາ
code-risk_flag-press_coverage = ເລື່ອງນີ້ເປັນຂ່າວ ຫຼື ຢູ່ໃນສື່ສັງຄົມອອນລາຍ
code-risk_flag-lgbtqi = ຜູ້ມີຄວາມຫຼາກຫຼາຍທາງເພດທີ່ມີຄວາມສ່ຽງ
code-risk_flag-none_known = ບໍ່ມີເທົ່າທີ່ຮູ້

## Risk level

code-risk_level-high = ສູງ
code-risk_level-medium = ປານກາງ
code-risk_level-low = ຕ່ຳ
code-risk_level-not_assessed = ຍັງບໍ່ໄດ້ປະເມີນ

## Protection constraint

code-protection_constraint-no_contact_via_family = ຫ້າມຕິດຕໍ່ຜ່ານຄອບຄົວ
code-protection_constraint-no_contact_via_village_authority = ຫ້າມຕິດຕໍ່ຜ່ານເຈົ້າໜ້າທີ່ບ້ານ ຫຼື ເມືອງ
code-protection_constraint-no_embassy_contact = ຫ້າມແຈ້ງສະຖານທູດ ຫຼື ສະຖານກົງສູນ
code-protection_constraint-no_police_contact = ຫ້າມຕິດຕໍ່ໜ່ວຍງານຮັກສາຄວາມສະຫງົບ
code-protection_constraint-police_only_named_unit = ຕິດຕໍ່ໜ່ວຍງານຂອງລັດຜ່ານໜ່ວຍທີ່ຕົກລົງໄວ້ເທົ່ານັ້ນ
code-protection_constraint-no_media = ຫ້າມໃຫ້ຂ່າວແກ່ສື່ ຖ່າຍຮູບ ຫຼື ເຜີຍແຜ່ຕໍ່ສາທາລະນະ
code-protection_constraint-no_community_visibility = ຫ້າມໃຊ້ລົດ ເຄື່ອງໝາຍອົງການ ຫຼື ເຄື່ອງແບບເມື່ອໄປເຮືອນ
code-protection_constraint-female_staff_only = ພະນັກງານຍິງເທົ່ານັ້ນ
code-protection_constraint-male_staff_only = ພະນັກງານຊາຍເທົ່ານັ້ນ
code-protection_constraint-same_ethnicity_interpreter_excluded = ຜູ້ແປພາສາຕ້ອງບໍ່ມາຈາກຊຸມຊົນດຽວກັນ
code-protection_constraint-named_interpreter_only = ຜູ້ແປພາສາທີ່ຕົກລົງໄວ້ເທົ່ານັ້ນ
code-protection_constraint-safe_times_only = ຕິດຕໍ່ໃນເວລາທີ່ຕົກລົງໄວ້ເທົ່ານັ້ນ
code-protection_constraint-text_before_call = ສົ່ງຂໍ້ຄວາມກາງໆທີ່ຕົກລົງໄວ້ກ່ອນໂທ
code-protection_constraint-no_voicemail = ຫ້າມຝາກຂໍ້ຄວາມສຽງ ຫຼື ຕົວໜັງສື
code-protection_constraint-cover_story_agreed = ໃຊ້ເຫດຜົນໃນການຕິດຕໍ່ຕາມທີ່ຕົກລົງໄວ້
code-protection_constraint-travel_daylight_only = ເດີນທາງຕອນກາງເວັນເທົ່ານັ້ນ
code-protection_constraint-avoid_checkpoint_route = ຫຼີກເວັ້ນເສັ້ນທາງທີ່ມີດ່ານກວດບາງແຫ່ງ
code-protection_constraint-local_staff_only_conflict = ສະເພາະພະນັກງານທ້ອງຖິ່ນເຂົ້າພື້ນທີ່ໄດ້ (ມີການສູ້ຮົບ)
code-protection_constraint-remote_contact_only = ຕິດຕໍ່ທາງໄກໄດ້ເທົ່ານັ້ນ
code-protection_constraint-do_not_return_to_area = ຫ້າມສົ່ງກັບໄປພື້ນທີ່ເດີມ
code-protection_constraint-keep_siblings_together = ໃຫ້ສະມາຊິກຄອບຄົວຢູ່ນຳກັນ
code-protection_constraint-separate_from_other_victims = ໃຫ້ຢູ່ແຍກຈາກບຸກຄົນອື່ນໃນເລື່ອງດຽວກັນ
code-protection_constraint-medicine_continuity = ຫ້າມຂາດຢາ
code-protection_constraint-child_friendly_interview_only = ສຳພາດໂດຍຜູ້ຜ່ານການອົບຮົມດ້ານເດັກເທົ່ານັ້ນ ບໍ່ສຳພາດຊ້ຳ
code-protection_constraint-none = ບໍ່ມີ

## Document type

code-document_type-passport = ໜັງສືຜ່ານແດນ
code-document_type-national_id = ບັດປະຈຳຕົວ
code-document_type-temporary_id = ບັດຊົ່ວຄາວ ບັດສີຂາວ ຫຼື ສີບົວ ໃບຢັ້ງຢືນບຸກຄົນ
code-document_type-household_registration = ທະບຽນບ້ານ ຫຼື ປຶ້ມສຳມະໂນຄົວ
code-document_type-birth_certificate = ໃບຢັ້ງຢືນການເກີດ ຫຼື ໃບແຈ້ງເກີດຈາກໂຮງໝໍ
code-document_type-marriage_certificate = ໃບທະບຽນແຕ່ງງານ
code-document_type-residence_permit = ໃບອະນຸຍາດພັກເຊົາ ຫຼື ວີຊາ
code-document_type-work_permit = ໃບອະນຸຍາດເຮັດວຽກ
code-document_type-border_pass = ບັດຜ່ານແດນ
code-document_type-travel_document = ເອກະສານເດີນທາງສຸກເສີນ
code-document_type-refugee_or_camp_card = ບັດຜູ້ລີ້ໄພ ຫຼື ບັດສູນອົບພະຍົບ
code-document_type-school_record = ເອກະສານການຮຽນ
code-document_type-personal_number = ເລກປະຈຳຕົວ ຫຼື ເລກປະກັນສັງຄົມ
code-document_type-drivers_licence = ໃບຂັບຂີ່
code-document_type-village_certificate = ໃບຢັ້ງຢືນຈາກນາຍບ້ານ
code-document_type-other = ອື່ນໆ

## Document holder

code-document_holder-self = ຜູ້ຮັບບໍລິການ
code-document_holder-origin_partner = ຄູ່ຮ່ວມງານຕົ້ນທາງ
code-document_holder-police_or_court = ໜ່ວຍງານຂອງລັດ ຫຼື ສານ
code-document_holder-exploiter = ຄົນທີ່ຜູ້ຮັບບໍລິການຢ້ານ
code-document_holder-family = ຄອບຄົວ
code-document_holder-embassy = ສະຖານທູດ
code-document_holder-lost = ເສຍຫາຍ ຫຼື ຖືກທຳລາຍ
code-document_holder-never_had = ບໍ່ເຄີຍມີ

## Document authenticity

code-document_authenticity-genuine = ຂອງແທ້
code-document_authenticity-genuine_false_particulars = ເອກະສານແທ້ແຕ່ຂໍ້ມູນບໍ່ຈິງ (ເຊັ່ນ ເພີ່ມອາຍຸ)
code-document_authenticity-genuine_other_holder = ເອກະສານແທ້ຂອງຜູ້ອື່ນ
code-document_authenticity-altered = ຖືກດັດແກ້ຫຼັງອອກເອກະສານ
code-document_authenticity-counterfeit = ຂອງປອມ
code-document_authenticity-not_checked = ຍັງບໍ່ໄດ້ກວດ

## Document particular

code-document_particular-birth_date = ວັນເກີດ
code-document_particular-name = ຊື່
code-document_particular-sex = ເພດ
code-document_particular-place_of_birth = ບ່ອນເກີດ
code-document_particular-photo = ຮູບຖ່າຍ
code-document_particular-nationality = ສັນຊາດ
code-document_particular-marital_status = ສະຖານະການແຕ່ງງານ

## Best interest status

code-best_interest_status-not_applicable = ບໍ່ກ່ຽວຂ້ອງ (ຜູ້ໃຫຍ່)
code-best_interest_status-not_started = ຍັງບໍ່ເລີ່ມ
code-best_interest_status-assessment_done = ປະເມີນຜົນປະໂຫຍດສູງສຸດແລ້ວ
code-best_interest_status-determination_pending = ລໍການຕັດສິນຢ່າງເປັນທາງການ
code-best_interest_status-determined_return = ຕັດສິນແລ້ວ: ກັບ
code-best_interest_status-determined_stay = ຕັດສິນແລ້ວ: ຢູ່ຕໍ່
code-best_interest_status-determined_third_country = ຕັດສິນແລ້ວ: ປະເທດທີສາມ

## Care arrangement

code-care_arrangement-parents = ຢູ່ກັບພໍ່ແມ່
code-care_arrangement-kinship = ຢູ່ກັບຍາດພີ່ນ້ອງ
code-care_arrangement-foster = ຄອບຄົວອຸປະຖຳ
code-care_arrangement-residential = ສູນສົງເຄາະ ຫຼື ບ້ານພັກ
code-care_arrangement-government_shelter = ສູນປົກປ້ອງຂອງລັດ
code-care_arrangement-independent = ຢູ່ດ້ວຍຕົນເອງ
code-care_arrangement-employer_household = ຢູ່ໃນເຮືອນຂອງນາຍຈ້າງ
code-care_arrangement-detention = ຖືກກັກຂັງ
code-care_arrangement-none = ບໍ່ມີການຈັດການດູແລ
code-care_arrangement-unknown = ບໍ່ຮູ້

## Migration status

code-migration_status-national_in_country = ຢູ່ໃນປະເທດຂອງຕົນ
code-migration_status-labour_migrant = ແຮງງານເຄື່ອນຍ້າຍທີ່ໄດ້ຮັບອະນຸຍາດ
code-migration_status-visitor = ຜູ້ມາຢ້ຽມຢາມ ຫຼື ນັກທ່ອງທ່ຽວ
code-migration_status-family_migrant = ຍ້າຍຖິ່ນຕາມຄອບຄົວ
code-migration_status-student = ນັກຮຽນ ນັກສຶກສາ
code-migration_status-irregular = ບໍ່ມີໃບອະນຸຍາດທີ່ໃຊ້ໄດ້
code-migration_status-asylum_seeker = ຜູ້ຂໍລີ້ໄພ
code-migration_status-refugee = ຜູ້ລີ້ໄພ
code-migration_status-complementary_protection = ໄດ້ຮັບການປົກປ້ອງສາກົນແບບອື່ນ
code-migration_status-stateless = ຄົນບໍ່ມີສັນຊາດ
code-migration_status-internally_displaced = ຜູ້ພັດຖິ່ນພາຍໃນປະເທດ
code-migration_status-victim_permit = ໃບອະນຸຍາດສຳລັບຜູ້ທີ່ໄດ້ຮັບການປົກປ້ອງ ຫຼື ພະຍານ
code-migration_status-in_detention = ຖືກກັກຕົວໂດຍກວດຄົນເຂົ້າເມືອງ
code-migration_status-returnee = ກັບແລ້ວ
code-migration_status-deportee = ຖືກສົ່ງກັບ (ເນລະເທດ)
code-migration_status-unknown = ບໍ່ຮູ້

## Relation

code-relation-child = ລູກຂອງ
code-relation-parent = ພໍ່ ຫຼື ແມ່ຂອງ
code-relation-sibling = ອ້າຍເອື້ອຍນ້ອງຂອງ
code-relation-spouse = ຜົວ ຫຼື ເມຍຂອງ
code-relation-partner = ຄູ່ຮັກຂອງ
code-relation-grandparent = ປູ່ຍ່າຕາຍາຍຂອງ
code-relation-aunt_uncle = ລຸງປ້ານ້າອາຂອງ
code-relation-cousin = ລູກພີ່ລູກນ້ອງຂອງ
code-relation-other_relative = ຍາດພີ່ນ້ອງອື່ນຂອງ
code-relation-guardian = ຜູ້ປົກຄອງຂອງ
code-relation-friend = ໝູ່ຂອງ
code-relation-none = ບໍ່ມີ

## Consent giver

code-consent_giver-self = ຜູ້ຮັບບໍລິການ
code-consent_giver-self_with_assent_support = ເດັກເຫັນດີເອງ ໂດຍມີຜູ້ຊ່ວຍສະໜັບສະໜູນ
code-consent_giver-parent = ພໍ່ ຫຼື ແມ່
code-consent_giver-legal_guardian = ຜູ້ປົກຄອງຕາມກົດໝາຍ ຫຼື ທີ່ສານແຕ່ງຕັ້ງ
code-consent_giver-social_authority = ໜ່ວຍງານດ້ານສັງຄົມທີ່ເຮັດໜ້າທີ່ເປັນຜູ້ປົກຄອງ
code-consent_giver-caregiver = ຜູ້ດູແລທີ່ບໍ່ມີສິດປົກຄອງຕາມກົດໝາຍ
code-consent_giver-best_interest_panel = ຄະນະຕັດສິນຜົນປະໂຫຍດສູງສຸດ
code-consent_giver-none_vital_interest = ບໍ່ມີຜູ້ໃຫ້: ຜົນປະໂຫຍດທີ່ຈຳເປັນຕໍ່ຊີວິດ ແລະ ບຸກຄົນບໍ່ສາມາດໃຫ້ການຍິນຍອມໄດ້

## Consent basis

code-consent_basis-explicit_consent = ການຍິນຍອມຢ່າງຈະແຈ້ງ
code-consent_basis-vital_interest = ຜົນປະໂຫຍດທີ່ຈຳເປັນຕໍ່ຊີວິດ ບໍ່ສາມາດໃຫ້ການຍິນຍອມໄດ້
code-consent_basis-legal_claim = ການຕັ້ງ ຫຼື ຕໍ່ສູ້ສິດຮຽກຮ້ອງທາງກົດໝາຍ
code-consent_basis-substantial_public_interest = ຜົນປະໂຫຍດສາທາລະນະທີ່ສຳຄັນຕາມທີ່ກົດໝາຍກຳນົດ
code-consent_basis-child_best_interest = ຜົນປະໂຫຍດສູງສຸດຂອງເດັກ ກໍລະນີທີ່ພໍ່ແມ່ມີສ່ວນກ່ຽວຂ້ອງ

## Consent purpose

code-consent_purpose-case_management = ການຄຸ້ມຄອງກໍລະນີໂດຍຕົ້ນທາງ
code-consent_purpose-referral_pseudonymised = ການສົ່ງຕໍ່ໂດຍບໍ່ເປີດເຜີຍຕົວຕົນ
code-consent_purpose-identity_disclosure = ການແຈ້ງຕົວຕົນໃຫ້ຄູ່ຮ່ວມງານທີ່ລະບຸຊື່
code-consent_purpose-family_tracing = ການຊອກຫາ ແລະ ປະເມີນຄອບຄົວ
code-consent_purpose-family_contact = ການບອກຄອບຄົວ
code-consent_purpose-authority_notification = ການແຈ້ງໜ່ວຍງານຂອງລັດ
code-consent_purpose-embassy_contact = ການຕິດຕໍ່ສະຖານທູດ ຫຼື ສະຖານກົງສູນ
code-consent_purpose-legal_proceedings = ການໃຊ້ໃນຂະບວນການທາງກົດໝາຍ ແລະ ການຮຽກຮ້ອງຄ່າທົດແທນ
code-consent_purpose-medical_sharing = ການໃຫ້ຂໍ້ມູນສຸຂະພາບແກ່ຜູ້ໃຫ້ບໍລິການ
code-consent_purpose-return_logistics = ການຈັດການເດີນທາງ ແລະ ການຮັບຕົວ
code-consent_purpose-follow_up_contact = ການຕິດຕໍ່ພາຍຫຼັງ
code-consent_purpose-reporting_non_identifying = ການນັບໃນບົດລາຍງານໂດຍບໍ່ເປີດເຜີຍຕົວຕົນ
code-consent_purpose-research_non_identifying = ການໃຊ້ໃນການຄົ້ນຄວ້າໂດຍບໍ່ເປີດເຜີຍຕົວຕົນ
code-consent_purpose-onward_sharing = ການທີ່ຜູ້ຮັບໃຫ້ຂໍ້ມູນແກ່ຜູ້ອື່ນອີກທອດໜຶ່ງ
code-consent_purpose-photo_or_story = ຮູບຖ່າຍ ຫຼື ເລື່ອງລາວ (ປິດໄວ້ເວັ້ນແຕ່ເລືອກ)

## Consent tier

code-consent_tier-t1 = ລະດັບ 1: ການສົ່ງຕໍ່ໂດຍໃຊ້ລະຫັດແທນຊື່
code-consent_tier-t2 = ລະດັບ 2: ລາຍລະອຽດເພື່ອການເຮັດວຽກຫຼັງການຕອບຮັບ
code-consent_tier-t3 = ລະດັບ 3: ຕົວຕົນ

## Consent status

code-consent_status-valid = ໃຊ້ໄດ້
code-consent_status-expired = ໝົດອາຍຸ
code-consent_status-withdrawn = ຖອນແລ້ວ
code-consent_status-withdrawn_in_part = ຖອນບາງສ່ວນ
code-consent_status-refused = ບໍ່ຍິນຍອມ
code-consent_status-superseded = ແທນດ້ວຍການຍິນຍອມທີ່ໃໝ່ກວ່າ

## Withhold from

code-withhold_from-family = ຄອບຄົວ
code-withhold_from-spouse_or_partner = ຜົວເມຍ ຫຼື ຄູ່ຮັກ
code-withhold_from-village_authority = ເຈົ້າໜ້າທີ່ບ້ານ ຫຼື ເມືອງ
code-withhold_from-police = ໜ່ວຍງານຮັກສາຄວາມສະຫງົບ
code-withhold_from-embassy = ສະຖານທູດ ຫຼື ສະຖານກົງສູນ
code-withhold_from-social_authority = ໜ່ວຍງານດ້ານສັງຄົມ
code-withhold_from-employer = ນາຍຈ້າງ
code-withhold_from-media = ສື່ມວນຊົນ
code-withhold_from-other_survivors = ບຸກຄົນອື່ນໃນແຟ້ມ
code-withhold_from-donor = ຜູ້ໃຫ້ທຶນ

## Proceeding stage

code-proceeding_stage-report = ແຈ້ງໜ່ວຍງານຂອງລັດແລ້ວ
code-proceeding_stage-identification = ການຈຳແນກຢ່າງເປັນທາງການ
code-proceeding_stage-investigation = ການສືບສວນ-ສອບສວນ
code-proceeding_stage-prosecution = ການຟ້ອງຄະດີ
code-proceeding_stage-trial = ການພິຈາລະນາຄະດີ
code-proceeding_stage-judgment = ຄຳຕັດສິນຂອງສານ
code-proceeding_stage-appeal = ການອຸທອນ
code-proceeding_stage-enforcement = ການບັງຄັບໃຫ້ຈ່າຍຄ່າທົດແທນ
code-proceeding_stage-closed = ປິດແລ້ວ
code-proceeding_stage-survivor_declined = ຜູ້ຮັບບໍລິການເລືອກບໍ່ດຳເນີນການທາງກົດໝາຍ

## Attachment type

code-attachment_type-consent_form = ແບບການຍິນຍອມທີ່ເຊັນແລ້ວ
code-attachment_type-id_copy = ສຳເນົາເອກະສານປະຈຳຕົວ
code-attachment_type-court_document = ເອກະສານສານ ຫຼື ຄຳຕັດສິນ
code-attachment_type-police_report = ລາຍງານຂອງໜ່ວຍງານຂອງລັດ
code-attachment_type-power_of_attorney = ໜັງສືມອບສິດ
code-attachment_type-medical_certificate = ໃບຢັ້ງຢືນແພດ
code-attachment_type-age_assessment_report = ບົດລາຍງານການປະເມີນອາຍຸ
code-attachment_type-victim_identification_letter = ໜັງສືຜົນການຈຳແນກຢ່າງເປັນທາງການ
code-attachment_type-family_document = ປຶ້ມສຳມະໂນຄົວ ເອກະສານການເກີດ ຫຼື ເອກະສານການຮຽນ
code-attachment_type-family_assessment_report = ບົດລາຍງານການປະເມີນຄອບຄົວ
code-attachment_type-best_interest_report = ບົດລາຍງານເລື່ອງຜົນປະໂຫຍດສູງສຸດ
code-attachment_type-photo_identity = ຮູບຖ່າຍເພື່ອຢືນຢັນຕົວບຸກຄົນ
code-attachment_type-travel_booking = ຫຼັກຖານການຈອງການເດີນທາງ
code-attachment_type-employment_contract = ສັນຍາແຮງງານ ໃບຈ່າຍເງິນເດືອນ ບັນຊີໜີ້
code-attachment_type-chat_or_call_log = ຂໍ້ຄວາມ ຫຼື ບັນທຶກການໂທທີ່ເປັນຫຼັກຖານ
code-attachment_type-audio_or_video_statement = ຄຳໃຫ້ການທີ່ບັນທຶກສຽງ ຫຼື ພາບ
code-attachment_type-other = ອື່ນໆ

## Handover mode

code-handover_mode-land_border = ຢູ່ຊາຍແດນທາງບົກ
code-handover_mode-airport = ຢູ່ສະໜາມບິນ
code-handover_mode-shelter_to_shelter = ຈາກບ້ານພັກຫາບ້ານພັກ
code-handover_mode-at_home = ຢູ່ເຮືອນ
code-handover_mode-embassy = ຢູ່ສະຖານທູດ
code-handover_mode-detention_release = ເມື່ອປ່ອຍຕົວຈາກການກັກຂັງ
code-handover_mode-remote_only = ບໍ່ມີການມອບຮັບຕົວ (ບໍລິການທາງໄກ)

## Referral kind

code-referral_kind-referral = ສົ່ງຕໍ່: ຂໍຮັບບໍລິການ ໂດຍຕົ້ນທາງຍັງຮັບຜິດຊອບ
code-referral_kind-transfer = ໂອນ: ຄວາມຮັບຜິດຊອບຍ້າຍໄປເມື່ອຮັບຕົວຜູ້ຮັບບໍລິການແລ້ວ
code-referral_kind-consultation = ປຶກສາ: ຖາມໂດຍບໍ່ລະບຸຕົວວ່າຄູ່ຮ່ວມງານເຮັດຫຍັງໄດ້
code-referral_kind-case_notification = ແຈ້ງເລື່ອງ: ອົງການເຝົ້າລະວັງ ຫຼື ຄູ່ຮ່ວມງານແຈ້ງເລື່ອງທີ່ອາດເຂົ້າຂ່າຍ
code-referral_kind-tracing_request = ຂໍຊອກຫາ: ຊອກຫາ ຫຼື ປະເມີນຄອບຄົວ
code-referral_kind-transfer_request = ຄູ່ຮ່ວມງານຂໍຮັບເລື່ອງທີ່ຕົນພົບຢູ່ແລ້ວ

## Referral reason

code-referral_reason-additional_services = ຕ້ອງການບໍລິການເພີ່ມເຕີມ
code-referral_reason-return_or_relocation = ການກັບ ຫຼື ການຍ້າຍບ່ອນຢູ່
code-referral_reason-evidence_or_legal = ຕ້ອງການຫຼັກຖານ ເອກະສານ ຫຼື ຄຳໃຫ້ການໃນປະເທດອື່ນ
code-referral_reason-family_link = ຕ້ອງຊອກຫາ ປະເມີນ ຫຼື ແຈ້ງຄອບຄົວ
code-referral_reason-safety = ຄວາມປອດໄພ ຜົນປະໂຫຍດຂັດກັນ ຫຼື ໄພຂົ່ມຂູ່ຢູ່ຕົ້ນທາງ
code-referral_reason-capacity = ຕົ້ນທາງບໍ່ມີກຳລັງ ຫຼື ເຂົ້າບໍ່ເຖິງ
code-referral_reason-other = ອື່ນໆ

## Finding

code-trafficking_status-possible = ເປັນໄປໄດ້ ຍັງບໍ່ໄດ້ກວດສອບ
code-trafficking_status-confirmed = ຈຳແນກແລ້ວ ຢ່າງເປັນທາງການ ຫຼື ຕາມຄວາມຈິງ
code-trafficking_status-not_victim = ພົບວ່າບໍ່ເຂົ້າຂ່າຍ
code-trafficking_status-at_risk = ມີຄວາມສ່ຽງ ເຂົ້າເຖິງຕົວກ່ອນເກີດເຫດ

## Status decided by

code-status_decided_by-police = ໜ່ວຍງານຮັກສາຄວາມສະຫງົບ
code-status_decided_by-ngo = ອົງການທີ່ບໍ່ສັງກັດລັດຖະບານ
code-status_decided_by-court_or_prosecution = ສານ ຫຼື ອົງການໄອຍະການ
code-status_decided_by-other_government = ໜ່ວຍງານອື່ນຂອງລັດ
code-status_decided_by-other = ອື່ນໆ
code-status_decided_by-none_yet = ຍັງບໍ່ມີ

## Decline reason

code-decline_reason-no_capacity = ຕອນນີ້ບໍ່ມີບ່ອນຫວ່າງ ຫຼື ກຳລັງບໍ່ພໍ
code-decline_reason-outside_mandate = ຢູ່ນອກພາລະກິດ (ອາຍຸ ເພດ ປະເພດຂອງເລື່ອງ)
code-decline_reason-outside_area = ຢູ່ນອກພື້ນທີ່ຮັບຜິດຊອບ
code-decline_reason-no_safe_access = ເຂົ້າເຖິງຢ່າງປອດໄພບໍ່ໄດ້ (ມີການສູ້ຮົບ ຊາຍແດນປິດ)
code-decline_reason-service_not_offered = ບໍ່ມີບໍລິການທີ່ຂໍ
code-decline_reason-conflict_of_interest = ຜົນປະໂຫຍດຂັດກັນ ຫຼື ກ່ຽວພັນກັບຜູ້ກະທຳຜິດ
code-decline_reason-security_risk_to_staff = ຄວາມສ່ຽງຕໍ່ພະນັກງານ ຫຼື ອາສາສະໝັກສູງເກີນທີ່ຈະຮັບໄດ້
code-decline_reason-consent_missing_or_unclear = ບໍ່ມີການຍິນຍອມ ໝົດອາຍຸ ຫຼື ຂອບເຂດແຄບເກີນໄປ
code-decline_reason-insufficient_information = ບໍ່ໄດ້ຮັບຂໍ້ມູນທີ່ຂໍ
code-decline_reason-deadline_impossible = ເຮັດບໍ່ທັນກຳນົດ
code-decline_reason-duplicate_case = ກຳລັງຊ່ວຍຜູ້ຮັບບໍລິການຄົນນີ້ຢູ່ແລ້ວ
code-decline_reason-survivor_declined = ຜູ້ຮັບບໍລິການບໍ່ຕ້ອງການບໍລິການນີ້
code-decline_reason-legal_obstacle = ອຸປະສັກທາງກົດໝາຍ (ໃບອະນຸຍາດ ຄຳສັ່ງສານ ກົດໝາຍຂໍ້ມູນ)
code-decline_reason-better_placed_partner = ມີຄູ່ຮ່ວມງານອື່ນທີ່ເໝາະສົມກວ່າ (ສະເໜີຄູ່ຮ່ວມງານອື່ນ)
code-decline_reason-other = ອື່ນໆ ອະທິບາຍໃນໝາຍເຫດທີ່ປອດໄພ

## Info topic

code-info_topic-age_evidence = ຫຼັກຖານເລື່ອງອາຍຸ
code-info_topic-consent_scope = ຂອບເຂດຂອງການຍິນຍອມ
code-info_topic-risk_detail = ລາຍລະອຽດເພີ່ມເຕີມຂອງຄວາມສ່ຽງ
code-info_topic-medical_need = ຄວາມຕ້ອງການດ້ານການປິ່ນປົວໂດຍທົ່ວໄປ
code-info_topic-area_finer = ພື້ນທີ່ກັບທີ່ລະອຽດຂຶ້ນ
code-info_topic-timing = ວັນທີ ແລະ ຊ່ວງເວລາເດີນທາງ
code-info_topic-documents_held = ມີເອກະສານໃດແດ່
code-info_topic-language = ພາສາ ຫຼື ຜູ້ແປພາສາ
code-info_topic-dependants = ຜູ້ທີ່ຕ້ອງລ້ຽງດູ
code-info_topic-legal_status = ຂັ້ນຂອງຂະບວນການທາງກົດໝາຍ
code-info_topic-cost = ໃຜເປັນຜູ້ຈ່າຍ
code-info_topic-other = ອື່ນໆ

## Recall reason

code-recall_reason-sent_to_wrong_partner = ສົ່ງຜິດຄູ່ຮ່ວມງານ
code-recall_reason-privacy_error = ມີສິ່ງທີ່ບໍ່ຄວນສົ່ງອອກ
code-recall_reason-survivor_changed_mind = ຜູ້ຮັບບໍລິການປ່ຽນໃຈ
code-recall_reason-situation_changed = ສະພາບການປ່ຽນໄປ
code-recall_reason-safety = ກັງວົນເລື່ອງຄວາມປອດໄພຂອງຜູ້ຮັບ ຫຼື ສະຖານທີ່
code-recall_reason-superseded = ແທນດ້ວຍສະບັບທີ່ໃໝ່ກວ່າ

