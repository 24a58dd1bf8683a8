# The codes of case data as people call them, in Thai: code, list, and list-code of codes.json. Not yet read by a native reader.
# What would tell an onlooker what this is about is put in other words.

## Urgency

code-urgency-emergency = ฉุกเฉิน: ชีวิตหรือเสรีภาพตกอยู่ในอันตรายขณะนี้
code-urgency-urgent = เร่งด่วน: อาจเกิดอันตรายภายในไม่กี่วัน
code-urgency-standard = ปกติ

## Service

code-service-emergency_rescue = พาออกจากอันตรายทันที
code-service-interception = เข้าถึงตัวก่อนเกิดอันตราย
code-service-shelter_emergency = ที่พักปลอดภัยฉุกเฉิน
code-service-shelter_longer_term = ที่พักปลอดภัยระยะยาว ครอบครัวอุปถัมภ์ หรือการดูแลแบบกลุ่ม
code-service-basic_needs = อาหาร เสื้อผ้า ของใช้ส่วนตัว
code-service-safety_planning = แผนความปลอดภัยและการประเมินความเสี่ยง
code-service-witness_protection = การคุ้มครองพยาน
code-service-child_protection = บริการคุ้มครองเด็ก การตั้งผู้ปกครอง
code-service-age_assessment = การประเมินอายุ
code-service-victim_identification = การช่วยเหลือในการคัดแยกโดยทางการ
code-service-medical_urgent = การรักษาพยาบาลเร่งด่วน
code-service-medical_general = การดูแลสุขภาพทั่วไปหรืออนามัยเจริญพันธุ์
code-service-medical_certificate = การตรวจทางนิติเวชหรือใบรับรองแพทย์
code-service-maternity = การดูแลครรภ์ การคลอด และทารกแรกเกิด
code-service-substance_dependence = การบำบัดการติดสารเสพติด
code-service-psychosocial = การดูแลด้านจิตสังคมและการให้คำปรึกษา
code-service-psychiatric = การรักษาทางจิตเวช
code-service-legal_advice = ข้อมูลและคำปรึกษาทางกฎหมาย
code-service-legal_representation = ทนายความ โจทก์ร่วม การช่วยเหลือในศาล
code-service-compensation_claim = การเรียกค่าสินไหมทดแทนหรือค่าจ้างค้างจ่าย
code-service-testimony_support = การเตรียมและอยู่เป็นเพื่อนพยาน การเบิกความผ่านจอภาพ
code-service-document_verification = การตรวจสอบเอกสารทะเบียนกับครอบครัวและเจ้าหน้าที่ท้องถิ่น
code-service-civil_documents = การออกหรือทำเอกสารแสดงตนใหม่ การจดทะเบียนเกิด
code-service-immigration_visa = ใบอนุญาตพำนัก วีซ่า การยกเว้นโทษอยู่เกินกำหนด
code-service-non_punishment = การช่วยไม่ให้ถูกลงโทษจากความผิดที่ถูกบังคับให้ทำ
code-service-divorce_custody = การหย่า อำนาจปกครองบุตร และกฎหมายครอบครัว
code-service-interpretation = ล่าม
code-service-family_tracing = การติดตามหาครอบครัว
code-service-family_assessment = การประเมินครอบครัวก่อนกลับ
code-service-family_mediation = การไกล่เกลี่ยในครอบครัว และกลับคืนสู่ครอบครัว
code-service-travel_documents = เอกสารเดินทาง หนังสือรับรองจากสถานทูต
code-service-repatriation_escort = ผู้ร่วมเดินทางขากลับ
code-service-border_reception = การรับตัวที่ชายแดนหรือสนามบิน
code-service-transport = การเดินทางและที่พักระหว่างทาง
code-service-third_country_relocation = การย้ายไปอยู่ประเทศที่สาม
code-service-return_risk_assessment = การประเมินความเสี่ยงในพื้นที่ที่จะกลับไป
code-service-education = กลับเข้าเรียน ค่าเล่าเรียน
code-service-vocational_training = การฝึกอาชีพ
code-service-livelihood_grant = เงินทุนตั้งต้น กิจกรรมสร้างรายได้
code-service-job_placement = การจัดหางานกับนายจ้างที่ผ่านการตรวจสอบ
code-service-financial_support = เงินสดหรือความช่วยเหลือทางการเงิน
code-service-life_skills = ทักษะชีวิต การเสริมพลัง กลุ่มเพื่อนช่วยเพื่อน
code-service-follow_up_visits = การเยี่ยมหรือโทรติดตามผล
code-service-dependant_care = การดูแลผู้อยู่ในอุปการะ
code-service-case_information = ให้ข้อมูลเท่านั้น ไม่มีบริการแก่บุคคล
code-service-other = บริการอื่น

## Person role

code-person_role-survivor = ผู้รับบริการ
code-person_role-dependant = ผู้อยู่ในอุปการะที่เดินทางหรือได้รับการดูแลด้วยกัน
code-person_role-dependant_left_behind = ผู้อยู่ในอุปการะที่ไม่ได้มาด้วย
code-person_role-guardian = ผู้ปกครองหรือผู้ให้ความยินยอม
code-person_role-family_contact = ญาติ ติดต่อได้ตามข้อกำหนดเท่านั้น
code-person_role-safe_contact = ผู้ที่ผู้รับบริการไว้ใจ
code-person_role-witness = พยานที่ไม่ได้รับบริการในแฟ้มนี้

## Sex

code-sex-female = หญิง
code-sex-male = ชาย
code-sex-intersex = อินเตอร์เซ็กซ์
code-sex-unknown = ไม่ได้บันทึก

## Age band

code-age_band-a00_04 = 0 ถึง 4 ปี
code-age_band-a05_11 = 5 ถึง 11 ปี
code-age_band-a12_14 = 12 ถึง 14 ปี
code-age_band-a15_17 = 15 ถึง 17 ปี
code-age_band-a18_24 = 18 ถึง 24 ปี
code-age_band-a25_34 = 25 ถึง 34 ปี
code-age_band-a35_49 = 35 ถึง 49 ปี
code-age_band-a50_59 = 50 ถึง 59 ปี
code-age_band-a60_up = 60 ปีขึ้นไป
code-age_band-minor_unspecified = ต่ำกว่า 18 ปี ไม่เปิดเผยหรือไม่ทราบช่วงอายุ
code-age_band-adult_unspecified = 18 ปีขึ้นไป ไม่เปิดเผยหรือไม่ทราบช่วงอายุ
code-age_band-unknown = ไม่ทราบ: ให้ถือว่าต่ำกว่า 18 ปีจนกว่าจะได้ข้อสรุป

## Age basis

code-age_basis-birth_date_verified = วันเกิดที่ตรวจสอบแล้ว
code-age_basis-birth_date_claimed = วันเกิดตามที่ผู้รับบริการบอก
code-age_basis-age_claimed = อายุตามที่ผู้รับบริการบอก
code-age_basis-family_testimony = คำบอกของครอบครัว
code-age_basis-civil_record = หลักฐานทะเบียนหรือหลักฐานการเรียน
code-age_basis-assessed = ประเมินแล้ว
code-age_basis-document_unreliable = มีเพียงเอกสารที่เชื่อถือไม่ได้

## Age assessment method

code-age_assessment_method-document_review = ตรวจเอกสารของผู้รับบริการและครอบครัว
code-age_assessment_method-interview = สัมภาษณ์เรื่องอายุ
code-age_assessment_method-social_assessment = ประเมินแบบองค์รวมทางสังคมสงเคราะห์
code-age_assessment_method-psychological_assessment = ประเมินทางจิตวิทยา
code-age_assessment_method-family_verification = ครอบครัวและเจ้าหน้าที่ท้องถิ่นยืนยัน (พบตัวหรือผ่านวิดีโอ)
code-age_assessment_method-dental_observation = สังเกตฟัน
code-age_assessment_method-bone_age_xray = เอกซเรย์กระดูกข้อมือเพื่อดูอายุ
code-age_assessment_method-dental_xray = เอกซเรย์ฟัน
code-age_assessment_method-collarbone_imaging = ถ่ายภาพรังสีกระดูกไหปลาร้า
code-age_assessment_method-physical_examination = ตรวจพัฒนาการทางร่างกาย
code-age_assessment_method-court_finding = ศาลวินิจฉัย
code-age_assessment_method-multidisciplinary = หลายวิธีโดยสหวิชาชีพ
code-age_assessment_method-none = ไม่มี

## Form

code-exploitation_type-sexual_exploitation = การล่วงละเมิดทางเพศเพื่อผลประโยชน์
code-exploitation_type-forced_labour = การบังคับใช้แรงงานหรือบริการ
code-exploitation_type-child_labour = งานที่เป็นอันตรายต่อเด็ก
code-exploitation_type-domestic_servitude = การบังคับรับใช้ในบ้าน
code-exploitation_type-servitude_other = การบังคับรับใช้นอกเหนือจากในบ้าน
code-exploitation_type-slavery_like_practice = การเอาคนลงเป็นทาสหรือให้มีฐานะคล้ายทาส
code-exploitation_type-forced_marriage = การบังคับแต่งงาน
code-exploitation_type-child_marriage = การแต่งงานของผู้ที่อายุต่ำกว่า 18 ปี
code-exploitation_type-forced_surrogacy = การบังคับอุ้มบุญ
code-exploitation_type-forced_pregnancy = การบังคับตั้งครรภ์
code-exploitation_type-illegal_adoption = การรับบุตรบุญธรรมโดยผิดกฎหมายหรือถูกบังคับ การขายเด็ก
code-exploitation_type-forced_begging = การบังคับขอทานหรือเร่ขายของ
code-exploitation_type-forced_criminality_online_scam = การบังคับให้ทำผิด: ฐานหลอกลวงออนไลน์
code-exploitation_type-forced_criminality_other = การบังคับให้ทำผิด: อื่น ๆ (ยาเสพติด ลักทรัพย์ ลักลอบขนของ)
code-exploitation_type-forced_military_non_state = การบังคับเกณฑ์หรือใช้งานโดยกลุ่มติดอาวุธที่ไม่ใช่ของรัฐ
code-exploitation_type-forced_military_state = การบังคับเกณฑ์หรือเกณฑ์ผู้ที่อายุไม่ถึงโดยกองกำลังของรัฐ
code-exploitation_type-organ_removal = การนำอวัยวะออก
code-exploitation_type-gender_based_violence_not_tip = ความรุนแรงหรือการทำร้ายในบ้านหรือในความสัมพันธ์
code-exploitation_type-other = รูปแบบอื่น
code-exploitation_type-unknown = ยังไม่ทราบรูปแบบ

## Labour sector

code-labour_sector-a = เกษตรกรรม ป่าไม้ ประมง
code-labour_sector-b = เหมืองแร่และเหมืองหิน
code-labour_sector-c = การผลิตและแปรรูป
code-labour_sector-d = ไฟฟ้า ก๊าซ และไอน้ำ
code-labour_sector-e = น้ำประปา น้ำเสีย และของเสีย
code-labour_sector-f = ก่อสร้าง
code-labour_sector-g = ขายส่ง ขายปลีก ซ่อมยานยนต์
code-labour_sector-h = ขนส่งและคลังสินค้า
code-labour_sector-i = โรงแรม อาหารและเครื่องดื่ม
code-labour_sector-j = ข้อมูลและการสื่อสาร
code-labour_sector-k = การเงินและประกันภัย
code-labour_sector-l = อสังหาริมทรัพย์
code-labour_sector-m = บริการวิชาชีพและเทคนิค
code-labour_sector-n = บริการบริหารและสนับสนุน
code-labour_sector-o = ราชการและการป้องกันประเทศ
code-labour_sector-p = การศึกษา
code-labour_sector-q = สุขภาพและสังคมสงเคราะห์
code-labour_sector-r = ศิลปะ ความบันเทิง นันทนาการ
code-labour_sector-s = บริการส่วนบุคคลอื่น
code-labour_sector-t = ครัวเรือนที่เป็นนายจ้าง งานบ้าน
code-labour_sector-u = องค์การระหว่างประเทศ
code-labour_sector-unknown = ไม่ทราบประเภทกิจการ

## Means of control

code-means_of_control-debt_bondage = ผูกมัดด้วยหนี้
code-means_of_control-takes_earnings = ยึดรายได้
code-means_of_control-restricts_finances = ไม่ให้เข้าถึงเงิน
code-means_of_control-threats = ข่มขู่ผู้รับบริการ
code-means_of_control-threats_to_family = ข่มขู่บุตรหรือครอบครัว
code-means_of_control-threat_of_authorities = ขู่ว่าจะแจ้งเจ้าหน้าที่
code-means_of_control-psychological_abuse = ทำร้ายจิตใจ
code-means_of_control-physical_abuse = ทำร้ายร่างกาย
code-means_of_control-sexual_abuse = ล่วงละเมิดทางเพศเพื่อควบคุม
code-means_of_control-false_promises = คำสัญญาหลอกลวง
code-means_of_control-substances = ยาเสพติดหรือสุรา
code-means_of_control-restricts_movement = จำกัดหรือเฝ้าดูการเดินทาง
code-means_of_control-restricts_medical_care = จำกัดการรักษาพยาบาล
code-means_of_control-excessive_hours = ชั่วโมงทำงานมากเกินไป
code-means_of_control-uses_children = ใช้บุตรของผู้รับบริการเป็นข้อต่อรอง
code-means_of_control-withholds_necessities = ไม่ให้อาหาร น้ำ หรือสิ่งจำเป็นอื่น
code-means_of_control-withholds_documents = ยึดเอกสารแสดงตน
code-means_of_control-images_as_leverage = ขู่ว่าจะเผยแพร่ภาพหรือข้อความ
code-means_of_control-sold_on = ยกให้ผู้อื่นเพื่อแลกกับเงิน
code-means_of_control-other = วิธีอื่น
code-means_of_control-unknown = ไม่ทราบ

## Recruitment relation

code-recruitment_relation-intimate_partner = แฟนหรือคู่รัก
code-recruitment_relation-spouse = สามีหรือภรรยา
code-recruitment_relation-parent_or_guardian = พ่อแม่หรือผู้ปกครอง
code-recruitment_relation-other_family = ญาติคนอื่น
code-recruitment_relation-friend = เพื่อน
code-recruitment_relation-acquaintance = คนรู้จัก เพื่อนบ้าน คนหมู่บ้านเดียวกัน
code-recruitment_relation-former_victim = ผู้ที่เคยประสบเรื่องเดียวกัน
code-recruitment_relation-employer_or_agent = นายจ้าง ผู้ชักชวน หรือนายหน้าจัดหางาน
code-recruitment_relation-marriage_broker = นายหน้าจัดหาคู่
code-recruitment_relation-online_contact = คนที่รู้จักทางออนไลน์เท่านั้น
code-recruitment_relation-official = เจ้าหน้าที่ของรัฐหรือทหาร
code-recruitment_relation-teacher_or_religious = ครูหรือบุคคลทางศาสนา
code-recruitment_relation-stranger = คนแปลกหน้า
code-recruitment_relation-other = ความสัมพันธ์อื่น
code-recruitment_relation-unknown = ไม่ทราบ

## Risk flag

code-risk_flag-minor = อายุต่ำกว่า 18 ปี หรือสันนิษฐานว่าต่ำกว่า 18 ปี
code-risk_flag-unaccompanied_child = เด็กที่เดินทางลำพังหรือพลัดพรากจากครอบครัว
code-risk_flag-age_disputed = อายุยังเป็นข้อโต้แย้ง หรือเอกสารแสดงอายุไม่จริง
code-risk_flag-pregnant = ตั้งครรภ์
code-risk_flag-newborn_or_infant = เดินทางพร้อมทารก
code-risk_flag-dependants_left_behind = บุตรหรือผู้อยู่ในอุปการะไม่ได้มาด้วย
code-risk_flag-trafficker_at_large = คนที่ผู้รับบริการกลัวยังไม่ถูกควบคุมตัวหรือรู้จักบ้าน
code-risk_flag-trafficker_in_family = ผู้ชักชวนหรือผู้ทำร้ายอยู่ในครอบครัวหรือครัวเรือน
code-risk_flag-influential_offender = คนที่ผู้รับบริการกลัวมีอิทธิพล
code-risk_flag-debt_owed = ยังถูกทวงหนี้
code-risk_flag-threats_received = ถูกข่มขู่หลังจากออกมา
code-risk_flag-images_circulating = มีภาพเผยแพร่ทางออนไลน์
code-risk_flag-stigma_if_known = อาจถูกตีตราหรือถูกทำร้ายหากชุมชนรู้
code-risk_flag-suicide_or_self_harm = เสี่ยงต่อการฆ่าตัวตายหรือทำร้ายตนเอง
code-risk_flag-acute_medical = ต้องการการรักษาพยาบาลเฉียบพลัน
code-risk_flag-chronic_illness = เจ็บป่วยเรื้อรังที่ต้องใช้ยา
code-risk_flag-disability = ความพิการ
code-risk_flag-substance_withdrawal = ติดสารเสพติด
code-risk_flag-armed_conflict_area = พื้นที่ที่มีการสู้รบ
code-risk_flag-statelessness = ไม่มีสัญชาติหรือไม่มีเอกสาร
code-risk_flag-detained = ถูกคุมขังหรือถูกกักตัวโดยตรวจคนเข้าเมือง
code-risk_flag-criminal_charges = ถูกกล่าวหาจากสิ่งที่ถูกบังคับให้ทำหรือความผิดเรื่องเข้าเมือง
code-risk_flag-re_trafficking = เสี่ยงสูงที่จะเกิดซ้ำ
code-risk_flag-witness = เป็นพยานในคดีอาญา
code-risk_flag-press_coverage = เรื่องนี้เป็นข่าวหรือปรากฏในสื่อสังคมออนไลน์
code-risk_flag-lgbtqi = ผู้มีความหลากหลายทางเพศที่มีความเสี่ยง
code-risk_flag-none_known = ไม่มีเท่าที่ทราบ

## Risk level

code-risk_level-high = สูง
code-risk_level-medium = ปานกลาง
code-risk_level-low = ต่ำ
code-risk_level-not_assessed = ยังไม่ได้ประเมิน

## Protection constraint

code-protection_constraint-no_contact_via_family = ห้ามติดต่อผ่านครอบครัว
code-protection_constraint-no_contact_via_village_authority = ห้ามติดต่อผ่านเจ้าหน้าที่หมู่บ้านหรืออำเภอ
code-protection_constraint-no_embassy_contact = ห้ามแจ้งสถานทูตหรือสถานกงสุล
code-protection_constraint-no_police_contact = ห้ามติดต่อหน่วยงานรักษาความสงบ
code-protection_constraint-police_only_named_unit = ติดต่อหน่วยงานของรัฐผ่านหน่วยที่ตกลงไว้เท่านั้น
code-protection_constraint-no_media = ห้ามให้ข่าวแก่สื่อ ถ่ายภาพ หรือเผยแพร่ต่อสาธารณะ
code-protection_constraint-no_community_visibility = ห้ามใช้รถ ตราสัญลักษณ์ หรือเครื่องแบบเมื่อไปที่บ้าน
code-protection_constraint-female_staff_only = เจ้าหน้าที่หญิงเท่านั้น
code-protection_constraint-male_staff_only = เจ้าหน้าที่ชายเท่านั้น
code-protection_constraint-same_ethnicity_interpreter_excluded = ล่ามต้องไม่มาจากชุมชนเดียวกัน
code-protection_constraint-named_interpreter_only = ล่ามที่ตกลงไว้เท่านั้น
code-protection_constraint-safe_times_only = ติดต่อในเวลาที่ตกลงไว้เท่านั้น
code-protection_constraint-text_before_call = ส่งข้อความกลาง ๆ ที่ตกลงไว้ก่อนโทร
code-protection_constraint-no_voicemail = ห้ามฝากข้อความเสียงหรือตัวอักษร
code-protection_constraint-cover_story_agreed = ใช้เหตุผลในการติดต่อตามที่ตกลงไว้
code-protection_constraint-travel_daylight_only = เดินทางเวลากลางวันเท่านั้น
code-protection_constraint-avoid_checkpoint_route = หลีกเลี่ยงเส้นทางที่มีด่านตรวจบางแห่ง
code-protection_constraint-local_staff_only_conflict = เฉพาะเจ้าหน้าที่ท้องถิ่นเข้าพื้นที่ได้ (มีการสู้รบ)
code-protection_constraint-remote_contact_only = ติดต่อทางไกลได้เท่านั้น
code-protection_constraint-do_not_return_to_area = ห้ามส่งกลับไปยังพื้นที่เดิม
code-protection_constraint-keep_siblings_together = ให้สมาชิกครอบครัวอยู่ด้วยกัน
code-protection_constraint-separate_from_other_victims = ให้อยู่แยกจากบุคคลอื่นในเรื่องเดียวกัน
code-protection_constraint-medicine_continuity = ห้ามขาดยา
code-protection_constraint-child_friendly_interview_only = สัมภาษณ์โดยผู้ผ่านการอบรมด้านเด็กเท่านั้น ไม่สัมภาษณ์ซ้ำ
code-protection_constraint-none = ไม่มี

## Document type

code-document_type-passport = หนังสือเดินทาง
code-document_type-national_id = บัตรประจำตัวประชาชน
code-document_type-temporary_id = บัตรชั่วคราว บัตรขาวหรือบัตรชมพู เอกสารรับรองบุคคล
code-document_type-household_registration = ทะเบียนบ้านหรือสมุดครอบครัว
code-document_type-birth_certificate = สูติบัตรหรือหนังสือรับรองการเกิดจากโรงพยาบาล
code-document_type-marriage_certificate = ทะเบียนสมรส
code-document_type-residence_permit = ใบอนุญาตพำนักหรือวีซ่า
code-document_type-work_permit = ใบอนุญาตทำงาน
code-document_type-border_pass = หนังสือผ่านแดน
code-document_type-travel_document = เอกสารเดินทางฉุกเฉิน
code-document_type-refugee_or_camp_card = บัตรผู้ลี้ภัยหรือบัตรประจำพื้นที่พักพิง
code-document_type-school_record = หลักฐานการเรียน
code-document_type-personal_number = เลขประจำตัวหรือเลขประกันสังคม
code-document_type-drivers_licence = ใบขับขี่
code-document_type-village_certificate = หนังสือรับรองจากผู้ใหญ่บ้าน
code-document_type-other = อื่น ๆ

## Document holder

code-document_holder-self = ผู้รับบริการ
code-document_holder-origin_partner = องค์กรภาคีต้นทาง
code-document_holder-police_or_court = หน่วยงานของรัฐหรือศาล
code-document_holder-exploiter = คนที่ผู้รับบริการกลัว
code-document_holder-family = ครอบครัว
code-document_holder-embassy = สถานทูต
code-document_holder-lost = สูญหายหรือถูกทำลาย
code-document_holder-never_had = ไม่เคยมี

## Document authenticity

code-document_authenticity-genuine = ของจริง
code-document_authenticity-genuine_false_particulars = เอกสารจริงแต่รายการเป็นเท็จ (เช่น เพิ่มอายุ)
code-document_authenticity-genuine_other_holder = เอกสารจริงของผู้อื่น
code-document_authenticity-altered = ถูกแก้ไขหลังออกเอกสาร
code-document_authenticity-counterfeit = ของปลอม
code-document_authenticity-not_checked = ยังไม่ได้ตรวจ

## Document particular

code-document_particular-birth_date = วันเกิด
code-document_particular-name = ชื่อ
code-document_particular-sex = เพศ
code-document_particular-place_of_birth = สถานที่เกิด
code-document_particular-photo = ภาพถ่าย
code-document_particular-nationality = สัญชาติ
code-document_particular-marital_status = สถานภาพสมรส

## Best interest status

code-best_interest_status-not_applicable = ไม่เกี่ยวข้อง (ผู้ใหญ่)
code-best_interest_status-not_started = ยังไม่เริ่ม
code-best_interest_status-assessment_done = ประเมินประโยชน์สูงสุดแล้ว
code-best_interest_status-determination_pending = รอการวินิจฉัยอย่างเป็นทางการ
code-best_interest_status-determined_return = วินิจฉัยแล้ว: กลับ
code-best_interest_status-determined_stay = วินิจฉัยแล้ว: อยู่ต่อ
code-best_interest_status-determined_third_country = วินิจฉัยแล้ว: ประเทศที่สาม

## Care arrangement

code-care_arrangement-parents = อยู่กับพ่อแม่
code-care_arrangement-kinship = อยู่กับญาติ
code-care_arrangement-foster = ครอบครัวอุปถัมภ์
code-care_arrangement-residential = สถานสงเคราะห์หรือบ้านพัก
code-care_arrangement-government_shelter = สถานคุ้มครองของรัฐ
code-care_arrangement-independent = อยู่ด้วยตนเอง
code-care_arrangement-employer_household = อยู่ในบ้านของนายจ้าง
code-care_arrangement-detention = ถูกคุมขัง
code-care_arrangement-none = ไม่มีการจัดการดูแล
code-care_arrangement-unknown = ไม่ทราบ

## Migration status

code-migration_status-national_in_country = อยู่ในประเทศของตน
code-migration_status-labour_migrant = แรงงานข้ามชาติที่ได้รับอนุญาต
code-migration_status-visitor = ผู้มาเยือนหรือนักท่องเที่ยว
code-migration_status-family_migrant = ย้ายถิ่นตามครอบครัว
code-migration_status-student = นักเรียนนักศึกษา
code-migration_status-irregular = ไม่มีใบอนุญาตที่ใช้ได้
code-migration_status-asylum_seeker = ผู้แสวงหาที่ลี้ภัย
code-migration_status-refugee = ผู้ลี้ภัย
code-migration_status-complementary_protection = ได้รับการคุ้มครองระหว่างประเทศแบบอื่น
code-migration_status-stateless = คนไร้สัญชาติ
code-migration_status-internally_displaced = ผู้พลัดถิ่นภายในประเทศ
code-migration_status-victim_permit = ใบอนุญาตสำหรับผู้ได้รับการคุ้มครองหรือพยาน
code-migration_status-in_detention = ถูกกักตัวโดยตรวจคนเข้าเมือง
code-migration_status-returnee = กลับแล้ว
code-migration_status-deportee = ถูกส่งกลับ (เนรเทศ)
code-migration_status-unknown = ไม่ทราบ

## Relation

code-relation-child = ลูกของ
code-relation-parent = พ่อหรือแม่ของ
code-relation-sibling = พี่หรือน้องของ
code-relation-spouse = คู่สมรสของ
code-relation-partner = คู่ครองของ
code-relation-grandparent = ปู่ย่าตายายของ
code-relation-aunt_uncle = ลุงป้าน้าอาของ
code-relation-cousin = ลูกพี่ลูกน้องของ
code-relation-other_relative = ญาติอื่นของ
code-relation-guardian = ผู้ปกครองของ
code-relation-friend = เพื่อนของ
code-relation-none = ไม่มี

## Consent giver

code-consent_giver-self = ผู้รับบริการ
code-consent_giver-self_with_assent_support = เด็กเห็นชอบเอง โดยมีผู้ช่วยสนับสนุน
code-consent_giver-parent = พ่อหรือแม่
code-consent_giver-legal_guardian = ผู้ปกครองตามกฎหมายหรือที่ศาลตั้ง
code-consent_giver-social_authority = หน่วยงานด้านสังคมที่ทำหน้าที่ผู้ปกครอง
code-consent_giver-caregiver = ผู้ดูแลที่ไม่มีอำนาจปกครองตามกฎหมาย
code-consent_giver-best_interest_panel = คณะวินิจฉัยประโยชน์สูงสุด
code-consent_giver-none_vital_interest = ไม่มีผู้ให้: ประโยชน์อันจำเป็นต่อชีวิต และบุคคลไม่อาจให้ความยินยอมได้

## Consent basis

code-consent_basis-explicit_consent = ความยินยอมโดยชัดแจ้ง
code-consent_basis-vital_interest = ประโยชน์อันจำเป็นต่อชีวิต ไม่อาจให้ความยินยอมได้
code-consent_basis-legal_claim = การก่อตั้งหรือต่อสู้สิทธิเรียกร้องตามกฎหมาย
code-consent_basis-substantial_public_interest = ประโยชน์สาธารณะที่สำคัญตามที่กฎหมายกำหนด
code-consent_basis-child_best_interest = ประโยชน์สูงสุดของเด็ก กรณีที่พ่อแม่มีส่วนเกี่ยวข้อง

## Consent purpose

code-consent_purpose-case_management = การจัดการรายกรณีโดยต้นทาง
code-consent_purpose-referral_pseudonymised = การส่งต่อโดยไม่เปิดเผยตัวตน
code-consent_purpose-identity_disclosure = การแจ้งตัวตนแก่องค์กรภาคีที่ระบุชื่อ
code-consent_purpose-family_tracing = การติดตามหาและประเมินครอบครัว
code-consent_purpose-family_contact = การบอกครอบครัว
code-consent_purpose-authority_notification = การแจ้งหน่วยงานของรัฐ
code-consent_purpose-embassy_contact = การติดต่อสถานทูตหรือสถานกงสุล
code-consent_purpose-legal_proceedings = การใช้ในกระบวนการทางกฎหมายและการเรียกค่าสินไหมทดแทน
code-consent_purpose-medical_sharing = การให้ข้อมูลสุขภาพแก่ผู้ให้บริการ
code-consent_purpose-return_logistics = การจัดการเดินทางและการรับตัว
code-consent_purpose-follow_up_contact = การติดต่อภายหลัง
code-consent_purpose-reporting_non_identifying = การนับในรายงานโดยไม่เปิดเผยตัวตน
code-consent_purpose-research_non_identifying = การใช้ในงานวิจัยโดยไม่เปิดเผยตัวตน
code-consent_purpose-onward_sharing = การที่ผู้รับให้ข้อมูลแก่ผู้อื่นอีกทอดหนึ่ง
code-consent_purpose-photo_or_story = ภาพถ่ายหรือเรื่องราว (ปิดไว้เว้นแต่เลือก)

## Consent tier

code-consent_tier-t1 = ระดับ 1: การส่งต่อโดยใช้รหัสแทนชื่อ
code-consent_tier-t2 = ระดับ 2: รายละเอียดเพื่อการทำงานหลังตอบรับ
code-consent_tier-t3 = ระดับ 3: ตัวตน

## Consent status

code-consent_status-valid = ใช้ได้
code-consent_status-expired = หมดอายุ
code-consent_status-withdrawn = ถอนแล้ว
code-consent_status-withdrawn_in_part = ถอนบางส่วน
code-consent_status-refused = ไม่ยินยอม
code-consent_status-superseded = แทนที่ด้วยความยินยอมที่ใหม่กว่า

## Withhold from

code-withhold_from-family = ครอบครัว
code-withhold_from-spouse_or_partner = คู่สมรสหรือคู่ครอง
code-withhold_from-village_authority = เจ้าหน้าที่หมู่บ้านหรืออำเภอ
code-withhold_from-police = หน่วยงานรักษาความสงบ
code-withhold_from-embassy = สถานทูตหรือสถานกงสุล
code-withhold_from-social_authority = หน่วยงานด้านสังคม
code-withhold_from-employer = นายจ้าง
code-withhold_from-media = สื่อมวลชน
code-withhold_from-other_survivors = บุคคลอื่นในแฟ้ม
code-withhold_from-donor = แหล่งทุน

## Proceeding stage

code-proceeding_stage-report = แจ้งหน่วยงานของรัฐแล้ว
code-proceeding_stage-identification = การคัดแยกโดยทางการ
code-proceeding_stage-investigation = การสืบสวนสอบสวน
code-proceeding_stage-prosecution = การฟ้องคดี
code-proceeding_stage-trial = การพิจารณาคดี
code-proceeding_stage-judgment = คำพิพากษา
code-proceeding_stage-appeal = การอุทธรณ์
code-proceeding_stage-enforcement = การบังคับให้จ่ายค่าสินไหมทดแทน
code-proceeding_stage-closed = ปิดแล้ว
code-proceeding_stage-survivor_declined = ผู้รับบริการเลือกไม่ดำเนินการทางกฎหมาย

## Attachment type

code-attachment_type-consent_form = แบบความยินยอมที่ลงนามแล้ว
code-attachment_type-id_copy = สำเนาเอกสารแสดงตน
code-attachment_type-court_document = เอกสารศาลหรือคำพิพากษา
code-attachment_type-police_report = รายงานของหน่วยงานของรัฐ
code-attachment_type-power_of_attorney = หนังสือมอบอำนาจ
code-attachment_type-medical_certificate = ใบรับรองแพทย์
code-attachment_type-age_assessment_report = รายงานการประเมินอายุ
code-attachment_type-victim_identification_letter = หนังสือผลการคัดแยกโดยทางการ
code-attachment_type-family_document = สมุดครอบครัว หลักฐานการเกิด หรือหลักฐานการเรียน
code-attachment_type-family_assessment_report = รายงานการประเมินครอบครัว
code-attachment_type-best_interest_report = รายงานเรื่องประโยชน์สูงสุด
code-attachment_type-photo_identity = ภาพถ่ายเพื่อยืนยันตัวบุคคล
code-attachment_type-travel_booking = หลักฐานการจองการเดินทาง
code-attachment_type-employment_contract = สัญญาจ้าง ใบจ่ายเงินเดือน บัญชีหนี้
code-attachment_type-chat_or_call_log = ข้อความหรือบันทึกการโทรที่เป็นหลักฐาน
code-attachment_type-audio_or_video_statement = คำให้การที่บันทึกเสียงหรือภาพ
code-attachment_type-other = อื่น ๆ

## Handover mode

code-handover_mode-land_border = ที่ชายแดนทางบก
code-handover_mode-airport = ที่สนามบิน
code-handover_mode-shelter_to_shelter = จากบ้านพักถึงบ้านพัก
code-handover_mode-at_home = ที่บ้าน
code-handover_mode-embassy = ที่สถานทูต
code-handover_mode-detention_release = เมื่อปล่อยตัวจากการคุมขัง
code-handover_mode-remote_only = ไม่มีการรับส่งตัว (บริการทางไกล)

## Referral kind

code-referral_kind-referral = ส่งต่อ: ขอรับบริการ โดยต้นทางยังรับผิดชอบ
code-referral_kind-transfer = โอน: ความรับผิดชอบย้ายไปเมื่อรับตัวผู้รับบริการแล้ว
code-referral_kind-consultation = ปรึกษา: ถามโดยไม่ระบุตัวว่าองค์กรภาคีทำอะไรได้
code-referral_kind-case_notification = แจ้งเรื่อง: องค์กรเฝ้าระวังหรือองค์กรภาคีแจ้งเรื่องที่อาจเข้าข่าย
code-referral_kind-tracing_request = ขอติดตามหา: หาหรือประเมินครอบครัว
code-referral_kind-transfer_request = องค์กรภาคีขอรับเรื่องที่ตนพบอยู่แล้ว

## Referral reason

code-referral_reason-additional_services = ต้องการบริการเพิ่มเติม
code-referral_reason-return_or_relocation = เดินทางกลับหรือย้ายที่อยู่
code-referral_reason-evidence_or_legal = ต้องการหลักฐาน เอกสาร หรือคำให้การในประเทศอื่น
code-referral_reason-family_link = ต้องติดตามหา ประเมิน หรือแจ้งครอบครัว
code-referral_reason-safety = ความปลอดภัย ผลประโยชน์ขัดกัน หรือภัยคุกคามที่ต้นทาง
code-referral_reason-capacity = ต้นทางไม่มีกำลังหรือเข้าไม่ถึง
code-referral_reason-other = อื่น ๆ

## Finding

code-trafficking_status-possible = เป็นไปได้ ยังไม่ได้ตรวจสอบ
code-trafficking_status-confirmed = คัดแยกแล้ว โดยทางการหรือตามข้อเท็จจริง
code-trafficking_status-not_victim = พบว่าไม่เข้าข่าย
code-trafficking_status-at_risk = มีความเสี่ยง เข้าถึงตัวก่อนเกิดเหตุ

## Status decided by

code-status_decided_by-police = หน่วยงานรักษาความสงบ
code-status_decided_by-ngo = องค์กรพัฒนาเอกชน
code-status_decided_by-court_or_prosecution = ศาลหรืออัยการ
code-status_decided_by-other_government = หน่วยงานอื่นของรัฐ
code-status_decided_by-other = อื่น ๆ
code-status_decided_by-none_yet = ยังไม่มี

## Decline reason

code-decline_reason-no_capacity = ขณะนี้ไม่มีที่ว่างหรือกำลังพอ
code-decline_reason-outside_mandate = อยู่นอกภารกิจ (อายุ เพศ ประเภทของเรื่อง)
code-decline_reason-outside_area = อยู่นอกพื้นที่ดูแล
code-decline_reason-no_safe_access = เข้าถึงอย่างปลอดภัยไม่ได้ (มีการสู้รบ ชายแดนปิด)
code-decline_reason-service_not_offered = ไม่มีบริการที่ขอ
code-decline_reason-conflict_of_interest = ผลประโยชน์ขัดกันหรือเกี่ยวพันกับผู้กระทำผิด
code-decline_reason-security_risk_to_staff = ความเสี่ยงต่อเจ้าหน้าที่หรืออาสาสมัครสูงเกินจะรับได้
code-decline_reason-consent_missing_or_unclear = ไม่มีความยินยอม หมดอายุ หรือขอบเขตแคบเกินไป
code-decline_reason-insufficient_information = ไม่ได้รับข้อมูลที่ขอ
code-decline_reason-deadline_impossible = ทำไม่ทันกำหนด
code-decline_reason-duplicate_case = กำลังช่วยผู้รับบริการรายนี้อยู่แล้ว
code-decline_reason-survivor_declined = ผู้รับบริการไม่ต้องการบริการนี้
code-decline_reason-legal_obstacle = ข้อขัดข้องทางกฎหมาย (ใบอนุญาต คำสั่งศาล กฎหมายข้อมูล)
code-decline_reason-better_placed_partner = มีองค์กรภาคีอื่นที่เหมาะสมกว่า (เสนอองค์กรอื่น)
code-decline_reason-other = อื่น ๆ อธิบายเป็นข้อความที่ไม่บอกตัวตน

## Info topic

code-info_topic-age_evidence = หลักฐานเรื่องอายุ
code-info_topic-consent_scope = ขอบเขตของความยินยอม
code-info_topic-risk_detail = รายละเอียดเพิ่มเติมของความเสี่ยง
code-info_topic-medical_need = ความต้องการด้านการรักษาโดยทั่วไป
code-info_topic-area_finer = พื้นที่กลับที่ละเอียดขึ้น
code-info_topic-timing = วันที่และช่วงเวลาเดินทาง
code-info_topic-documents_held = มีเอกสารใดบ้าง
code-info_topic-language = ภาษาหรือล่าม
code-info_topic-dependants = ผู้อยู่ในอุปการะ
code-info_topic-legal_status = ขั้นของกระบวนการทางกฎหมาย
code-info_topic-cost = ใครเป็นผู้จ่าย
code-info_topic-other = อื่น ๆ

## Recall reason

code-recall_reason-sent_to_wrong_partner = ส่งผิดองค์กรภาคี
code-recall_reason-privacy_error = มีสิ่งที่ไม่ควรส่งออก
code-recall_reason-survivor_changed_mind = ผู้รับบริการเปลี่ยนใจ
code-recall_reason-situation_changed = สถานการณ์เปลี่ยนไป
code-recall_reason-safety = กังวลเรื่องความปลอดภัยของผู้รับหรือสถานที่
code-recall_reason-superseded = แทนที่ด้วยฉบับที่ใหม่กว่า

