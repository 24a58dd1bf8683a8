# The codes of case data as people call them, in Burmese: code, list, and list-code of codes.json. Not yet read by a native reader.
# What would tell an onlooker what this is about is put in other words.

## Urgency

code-urgency-emergency = အရေးပေါ် - အသက် သို့မဟုတ် လွတ်လပ်မှု ယခု အန္တရာယ်ရှိ
code-urgency-urgent = အမြန်လို - ရက်ပိုင်းအတွင်း ထိခိုက်နိုင်
code-urgency-standard = ပုံမှန်

## Service

code-service-emergency_rescue = အန္တရာယ်မှ ချက်ချင်း ထုတ်ယူခြင်း
code-service-interception = မထိခိုက်မီ ရောက်ရှိကူညီခြင်း
code-service-shelter_emergency = အရေးပေါ် ဘေးကင်းသော နေရာထိုင်ခင်း
code-service-shelter_longer_term = ရေရှည် ဘေးကင်းသော နေရာထိုင်ခင်း၊ ယာယီစောင့်ရှောက်မိသားစု သို့မဟုတ် အုပ်စုဖြင့် စောင့်ရှောက်မှု
code-service-basic_needs = အစားအစာ၊ အဝတ်အစား၊ တစ်ကိုယ်ရေသန့်ရှင်းရေးပစ္စည်း
code-service-safety_planning = ဘေးကင်းရေးအစီအစဉ်နှင့် အန္တရာယ် အကဲဖြတ်မှု
code-service-witness_protection = သက်သေ ကာကွယ်စောင့်ရှောက်ရေး
code-service-child_protection = ကလေးသူငယ် ကာကွယ်စောင့်ရှောက်ရေး ဝန်ဆောင်မှု၊ အုပ်ထိန်းသူ ခန့်အပ်ခြင်း
code-service-age_assessment = အသက် အကဲဖြတ်ခြင်း
code-service-victim_identification = တရားဝင် ဖော်ထုတ်သတ်မှတ်ရာတွင် ပံ့ပိုးခြင်း
code-service-medical_urgent = အရေးပေါ် ဆေးကုသမှု
code-service-medical_general = အထွေထွေ သို့မဟုတ် မျိုးဆက်ပွား ကျန်းမာရေး စောင့်ရှောက်မှု
code-service-medical_certificate = မှုခင်းဆေးပညာ စစ်ဆေးမှု သို့မဟုတ် ဆေးလက်မှတ်
code-service-maternity = ကိုယ်ဝန်၊ မွေးဖွားမှုနှင့် မွေးကင်းစ စောင့်ရှောက်မှု
code-service-substance_dependence = ဆေးဝါး သို့မဟုတ် အရက် စွဲမှု ကုသခြင်း
code-service-psychosocial = စိတ်လူမှုပံ့ပိုးမှုနှင့် နှစ်သိမ့်ဆွေးနွေးမှု
code-service-psychiatric = စိတ်ရောဂါ ကုသမှု
code-service-legal_advice = ဥပဒေရေးရာ သတင်းအချက်အလက်နှင့် အကြံဉာဏ်
code-service-legal_representation = ရှေ့နေ၊ ပူးတွဲတရားလို၊ တရားရုံးတွင် ပံ့ပိုးမှု
code-service-compensation_claim = လျော်ကြေး သို့မဟုတ် မရသေးသော လုပ်ခ တောင်းဆိုခြင်း
code-service-testimony_support = သက်သေ ပြင်ဆင်ပေးခြင်းနှင့် အတူလိုက်ပါခြင်း၊ ဗီဒီယိုဖြင့် ချိတ်ဆက်ခြင်း
code-service-document_verification = စာရွက်စာတမ်းများကို မိသားစု၊ ဒေသခံတာဝန်ရှိသူများနှင့် စိစစ်ခြင်း
code-service-civil_documents = ကိုယ်ရေးစာရွက်စာတမ်း ထုတ်ပေးခြင်း သို့မဟုတ် အစားထိုးခြင်း၊ မွေးစာရင်းသွင်းခြင်း
code-service-immigration_visa = နေထိုင်ခွင့်၊ ဗီဇာ၊ သက်တမ်းကျော်နေထိုင်မှု ကင်းလွတ်ခွင့်
code-service-non_punishment = ဖိအားကြောင့် ပြုခဲ့ရသည်များအတွက် အပြစ်မပေးရန် ကူညီပြောဆိုခြင်း
code-service-divorce_custody = ကွာရှင်းမှု၊ ကလေးအုပ်ထိန်းခွင့်နှင့် မိသားစုဥပဒေ
code-service-interpretation = စကားပြန်
code-service-family_tracing = မိသားစု ရှာဖွေခြင်း
code-service-family_assessment = မပြန်မီ မိသားစု အကဲဖြတ်ခြင်း
code-service-family_mediation = မိသားစု ညှိနှိုင်းပေးခြင်း၊ ပြန်လည်ပေါင်းစည်းခြင်း
code-service-travel_documents = ခရီးသွားစာရွက်စာတမ်း၊ သံရုံးထောက်ခံစာ
code-service-repatriation_escort = အပြန်ခရီး အတူလိုက်ပါခြင်း
code-service-border_reception = နယ်စပ် သို့မဟုတ် လေဆိပ်တွင် ကြိုဆိုခြင်း
code-service-transport = သယ်ယူပို့ဆောင်ရေးနှင့် ခရီးတစ်ထောက် တည်းခိုရေး
code-service-third_country_relocation = တတိယနိုင်ငံသို့ ပြောင်းရွှေ့ခြင်း
code-service-return_risk_assessment = ပြန်မည့်နေရာ၏ အန္တရာယ် အကဲဖြတ်မှု
code-service-education = ကျောင်းပြန်တက်ခြင်း၊ ကျောင်းစရိတ်
code-service-vocational_training = အသက်မွေးပညာ သင်တန်း
code-service-livelihood_grant = လုပ်ငန်းစတင်ရန် ထောက်ပံ့ငွေ၊ ဝင်ငွေရလုပ်ငန်း
code-service-job_placement = စိစစ်ပြီးသော အလုပ်ရှင်ထံ အလုပ်သွင်းပေးခြင်း
code-service-financial_support = ငွေကြေး ထောက်ပံ့မှု
code-service-life_skills = ဘဝတွက်တာ ကျွမ်းကျင်မှု၊ စွမ်းရည်မြှင့်တင်ရေး၊ ရွယ်တူအုပ်စု
code-service-follow_up_visits = နောက်ဆက်တွဲ သွားရောက်တွေ့ဆုံခြင်း သို့မဟုတ် ဖုန်းဆက်ခြင်း
code-service-dependant_care = မှီခိုသူများအတွက် စောင့်ရှောက်မှု
code-service-case_information = သတင်းအချက်အလက်သာ၊ လူတစ်ဦးအတွက် ဝန်ဆောင်မှု မပါ
code-service-other = အခြား ဝန်ဆောင်မှု

## Person role

code-person_role-survivor = ကူညီရမည့်သူ
code-person_role-dependant = ကူညီရမည့်သူနှင့် အတူ ခရီးသွားသော သို့မဟုတ် အတူ စောင့်ရှောက်ရသော မှီခိုသူ
code-person_role-dependant_left_behind = ကျန်ရစ်သော မှီခိုသူ
code-person_role-guardian = အုပ်ထိန်းသူ သို့မဟုတ် သဘောတူညီချက် ပေးသူ
code-person_role-family_contact = ဆွေမျိုး၊ သတ်မှတ်ချက်များနှင့်အညီသာ ဆက်သွယ်ရန်
code-person_role-safe_contact = သက်ဆိုင်သူ ယုံကြည်သူ
code-person_role-witness = ဤဖိုင်တွဲတွင် အကူအညီမရသော သက်သေ

## Sex

code-sex-female = မ
code-sex-male = ကျား
code-sex-intersex = အင်တာဆက်စ် (intersex)
code-sex-unknown = မှတ်တမ်းမတင်ထား

## Age band

code-age_band-a00_04 = 0 မှ 4 နှစ်
code-age_band-a05_11 = 5 မှ 11 နှစ်
code-age_band-a12_14 = 12 မှ 14 နှစ်
code-age_band-a15_17 = 15 မှ 17 နှစ်
code-age_band-a18_24 = 18 မှ 24 နှစ်
code-age_band-a25_34 = 25 မှ 34 နှစ်
code-age_band-a35_49 = 35 မှ 49 နှစ်
code-age_band-a50_59 = 50 မှ 59 နှစ်
code-age_band-a60_up = 60 နှစ်နှင့် အထက်
code-age_band-minor_unspecified = 18 နှစ်အောက်၊ အသက်အုပ်စု မဖော်ပြ သို့မဟုတ် မသိ
code-age_band-adult_unspecified = 18 နှစ်နှင့် အထက်၊ အသက်အုပ်စု မဖော်ပြ သို့မဟုတ် မသိ
code-age_band-unknown = မသိ - မသိရသေးသမျှ 18 နှစ်အောက်ဟု သတ်မှတ်ပါ

## Age basis

code-age_basis-birth_date_verified = စိစစ်ပြီးသော မွေးနေ့
code-age_basis-birth_date_claimed = သက်ဆိုင်သူ ပြောသော မွေးနေ့
code-age_basis-age_claimed = သက်ဆိုင်သူ ပြောသော အသက်
code-age_basis-family_testimony = မိသားစု၏ ပြောကြားချက်
code-age_basis-civil_record = အစိုးရ သို့မဟုတ် ကျောင်း မှတ်တမ်း
code-age_basis-assessed = အကဲဖြတ်ပြီး
code-age_basis-document_unreliable = စာရွက်စာတမ်းသာ ရှိ၊ အားမကိုးရ

## Age assessment method

code-age_assessment_method-document_review = သက်ဆိုင်သူနှင့် မိသားစု၏ စာရွက်စာတမ်းများ စစ်ဆေးခြင်း
code-age_assessment_method-interview = အသက်ဆိုင်ရာ မေးမြန်းခြင်း
code-age_assessment_method-social_assessment = ဘက်စုံ လူမှုရေး အကဲဖြတ်ခြင်း
code-age_assessment_method-psychological_assessment = စိတ်ပိုင်းဆိုင်ရာ အကဲဖြတ်ခြင်း
code-age_assessment_method-family_verification = မိသားစုနှင့် ဒေသခံတာဝန်ရှိသူများ အတည်ပြု (လူကိုယ်တိုင် သို့မဟုတ် ဗီဒီယို)
code-age_assessment_method-dental_observation = သွား ကြည့်ရှုစစ်ဆေးခြင်း
code-age_assessment_method-bone_age_xray = လက်ကောက်ဝတ် ဓာတ်မှန်ဖြင့် အရိုးသက်တမ်း စစ်ခြင်း
code-age_assessment_method-dental_xray = သွား ဓာတ်မှန်
code-age_assessment_method-collarbone_imaging = ညှပ်ရိုး ဓာတ်ပုံရိုက်စစ်ဆေးခြင်း
code-age_assessment_method-physical_examination = ခန္ဓာကိုယ် ဖွံ့ဖြိုးမှု စစ်ဆေးခြင်း
code-age_assessment_method-court_finding = တရားရုံး၏ တွေ့ရှိချက်
code-age_assessment_method-multidisciplinary = ပညာရပ်အမျိုးမျိုးမှ နည်းလမ်းအမျိုးမျိုး
code-age_assessment_method-none = မရှိ

## Form

code-exploitation_type-sexual_exploitation = အကျိုးအမြတ်အတွက် လိင်ပိုင်း အလွဲသုံးစားပြုမှု
code-exploitation_type-forced_labour = အဓမ္မလုပ်အား သို့မဟုတ် အဓမ္မဝန်ဆောင်မှု
code-exploitation_type-child_labour = ကလေးကို ထိခိုက်စေသော အလုပ်
code-exploitation_type-domestic_servitude = အိမ်တွင်း ကျေးကျွန်သဖွယ် စေခိုင်းမှု
code-exploitation_type-servitude_other = အိမ်တွင်းမဟုတ်သော ကျေးကျွန်သဖွယ် စေခိုင်းမှု
code-exploitation_type-slavery_like_practice = ကျေးကျွန်ပြုမှု သို့မဟုတ် ကျေးကျွန်ပြုမှုနှင့် တူသော အလေ့အထ
code-exploitation_type-forced_marriage = အဓမ္မထိမ်းမြားမှု
code-exploitation_type-child_marriage = 18 နှစ်အောက် ထိမ်းမြားမှု
code-exploitation_type-forced_surrogacy = အဓမ္မ ကိုယ်စားကိုယ်ဝန်ဆောင်စေမှု
code-exploitation_type-forced_pregnancy = အဓမ္မ ကိုယ်ဝန်ဆောင်စေမှု
code-exploitation_type-illegal_adoption = တရားမဝင် သို့မဟုတ် အဓမ္မ မွေးစားမှု၊ ကလေးရောင်းချမှု
code-exploitation_type-forced_begging = အဓမ္မ တောင်းရမ်းစေမှု သို့မဟုတ် လမ်းဘေးတွင် ရောင်းစေမှု
code-exploitation_type-forced_criminality_online_scam = အဓမ္မ ပြစ်မှုပြုစေခြင်း - အွန်လိုင်းလိမ်လည်မှု ဝင်း
code-exploitation_type-forced_criminality_other = အဓမ္မ ပြစ်မှုပြုစေခြင်း - အခြား (မူးယစ်ဆေး၊ ခိုးမှု၊ မှောင်ခို)
code-exploitation_type-forced_military_non_state = နိုင်ငံတော်မဟုတ်သော လက်နက်ကိုင်အဖွဲ့၏ အဓမ္မစုဆောင်းမှု သို့မဟုတ် အသုံးပြုမှု
code-exploitation_type-forced_military_state = နိုင်ငံတော်တပ်ဖွဲ့၏ အဓမ္မ သို့မဟုတ် အသက်မပြည့်သေးသူ စုဆောင်းမှု
code-exploitation_type-organ_removal = ကိုယ်အင်္ဂါ ထုတ်ယူမှု
code-exploitation_type-gender_based_violence_not_tip = အိမ်တွင်း သို့မဟုတ် ဆက်ဆံရေးအတွင်း အကြမ်းဖက်မှု၊ ညှဉ်းပန်းမှု
code-exploitation_type-other = အခြားပုံစံ
code-exploitation_type-unknown = ပုံစံ မသိသေး

## Labour sector

code-labour_sector-a = လယ်ယာ၊ သစ်တော၊ ငါးလုပ်ငန်း
code-labour_sector-b = သတ္တုတွင်းနှင့် ကျောက်မိုင်း
code-labour_sector-c = ကုန်ထုတ်လုပ်ရေးနှင့် ပြုပြင်ထုတ်လုပ်ရေး
code-labour_sector-d = လျှပ်စစ်၊ ဓာတ်ငွေ့နှင့် ရေနွေးငွေ့ ပေးဝေရေး
code-labour_sector-e = ရေ၊ မိလ္လာနှင့် စွန့်ပစ်ပစ္စည်း
code-labour_sector-f = ဆောက်လုပ်ရေး
code-labour_sector-g = လက်ကား၊ လက်လီ၊ ယာဉ်ပြင်
code-labour_sector-h = သယ်ယူပို့ဆောင်ရေးနှင့် သိုလှောင်ရေး
code-labour_sector-i = ဟိုတယ်၊ အစားအသောက် ဝန်ဆောင်မှု
code-labour_sector-j = သတင်းအချက်အလက်နှင့် ဆက်သွယ်ရေး
code-labour_sector-k = ငွေကြေးနှင့် အာမခံ
code-labour_sector-l = အိမ်ခြံမြေ
code-labour_sector-m = ပညာရှင်နှင့် နည်းပညာ ဝန်ဆောင်မှု
code-labour_sector-n = စီမံရေးရာနှင့် အထောက်အကူ ဝန်ဆောင်မှု
code-labour_sector-o = အစိုးရ အုပ်ချုပ်ရေးနှင့် ကာကွယ်ရေး
code-labour_sector-p = ပညာရေး
code-labour_sector-q = ကျန်းမာရေးနှင့် လူမှုရေးလုပ်ငန်း
code-labour_sector-r = အနုပညာ၊ ဖျော်ဖြေရေး၊ အပန်းဖြေရေး
code-labour_sector-s = အခြား ပုဂ္ဂလိက ဝန်ဆောင်မှု
code-labour_sector-t = အိမ်ထောင်စု အလုပ်ရှင်များ၊ အိမ်အကူအလုပ်
code-labour_sector-u = နိုင်ငံပြင်ပ အခွင့်အရေးရ အဖွဲ့အစည်းများ
code-labour_sector-unknown = ကဏ္ဍ မသိ

## Means of control

code-means_of_control-debt_bondage = ကြွေးမြီဖြင့် နှောင်ဖွဲ့ခြင်း
code-means_of_control-takes_earnings = ဝင်ငွေကို ယူခြင်း
code-means_of_control-restricts_finances = ငွေသုံးခွင့်ကို ပိတ်ပင်ခြင်း
code-means_of_control-threats = သက်ဆိုင်သူကို ခြိမ်းခြောက်ခြင်း
code-means_of_control-threats_to_family = ကလေးများ သို့မဟုတ် မိသားစုကို ခြိမ်းခြောက်ခြင်း
code-means_of_control-threat_of_authorities = အာဏာပိုင်များဖြင့် ခြိမ်းခြောက်ခြင်း
code-means_of_control-psychological_abuse = စိတ်ပိုင်း ညှဉ်းပန်းခြင်း
code-means_of_control-physical_abuse = ကိုယ်ထိလက်ရောက် ညှဉ်းပန်းခြင်း
code-means_of_control-sexual_abuse = ထိန်းချုပ်ရန် လိင်ပိုင်း ညှဉ်းပန်းခြင်း
code-means_of_control-false_promises = ကတိ အလိမ်အညာ ပေးခြင်း
code-means_of_control-substances = မူးယစ်ဆေး သို့မဟုတ် အရက်
code-means_of_control-restricts_movement = သွားလာမှုကို ကန့်သတ် သို့မဟုတ် စောင့်ကြည့်ခြင်း
code-means_of_control-restricts_medical_care = ဆေး⁠ကု⁠သ⁠ခွင့်ကို ကန့်သတ်ခြင်း
code-means_of_control-excessive_hours = အလုပ်ချိန် လွန်ကဲစေခြင်း
code-means_of_control-uses_children = သက်ဆိုင်သူ၏ ကလေးများကို ဖိအားပေးရန် အသုံးပြုခြင်း
code-means_of_control-withholds_necessities = အစားအစာ၊ ရေ သို့မဟုတ် အခြား လိုအပ်သည်များ မပေးခြင်း
code-means_of_control-withholds_documents = ကိုယ်ရေးစာရွက်စာတမ်းများ သိမ်းထားခြင်း
code-means_of_control-images_as_leverage = ပုံ သို့မဟုတ် စာများ ဖြန့်မည်ဟု ခြိမ်းခြောက်ခြင်း
code-means_of_control-sold_on = ငွေယူ၍ အခြားသူထံ လွှဲပေးခြင်း
code-means_of_control-other = အခြားနည်းလမ်း
code-means_of_control-unknown = မသိ

## Recruitment relation

code-recruitment_relation-intimate_partner = ချစ်သူ သို့မဟုတ် လက်တွဲဖော်
code-recruitment_relation-spouse = အိမ်ထောင်ဖက်
code-recruitment_relation-parent_or_guardian = မိဘ သို့မဟုတ် အုပ်ထိန်းသူ
code-recruitment_relation-other_family = အခြားဆွေမျိုး
code-recruitment_relation-friend = သူငယ်ချင်း
code-recruitment_relation-acquaintance = အသိ၊ အိမ်နီးချင်း၊ ရွာတူသူ
code-recruitment_relation-former_victim = ထိုသို့ ကြုံဖူးသူတစ်ဦး
code-recruitment_relation-employer_or_agent = အလုပ်ရှင်၊ စုဆောင်းသူ သို့မဟုတ် အလုပ်အကိုင်ကိုယ်စားလှယ်
code-recruitment_relation-marriage_broker = အိမ်ထောင်ဖက် ပွဲစား
code-recruitment_relation-online_contact = အွန်လိုင်းတွင်သာ သိသူ
code-recruitment_relation-official = အစိုးရဝန်ထမ်း သို့မဟုတ် စစ်သား
code-recruitment_relation-teacher_or_religious = ဆရာ၊ ဆရာမ သို့မဟုတ် ဘာသာရေးပုဂ္ဂိုလ်
code-recruitment_relation-stranger = သူစိမ်း
code-recruitment_relation-other = အခြား ဆက်နွှယ်မှု
code-recruitment_relation-unknown = မသိ

## Risk flag

code-risk_flag-minor = 18 နှစ်အောက် သို့မဟုတ် 18 နှစ်အောက်ဟု ယူဆ
code-risk_flag-unaccompanied_child = အဖော်မပါ သို့မဟုတ် မိသားစုနှင့် ကွဲနေသော ကလေး
code-risk_flag-age_disputed = အသက် အငြင်းပွား သို့မဟုတ် စာရွက်စာတမ်းတွင် အသက် မမှန်
code-risk_flag-pregnant = ကိုယ်ဝန်ရှိ
code-risk_flag-newborn_or_infant = မွေးကင်းစ သို့မဟုတ် နို့စို့ကလေးနှင့် ခရီးသွား
code-risk_flag-dependants_left_behind = ကလေး သို့မဟုတ် မှီခိုသူများ ကျန်ရစ်
code-risk_flag-trafficker_at_large = သတိထားရမည့်သူ လွတ်နေသည် သို့မဟုတ် နေအိမ်ကို သိသည်
code-risk_flag-trafficker_in_family = စုဆောင်းသူ သို့မဟုတ် ညှဉ်းပန်းသူသည် မိသားစု သို့မဟုတ် အိမ်ထဲတွင် ရှိ
code-risk_flag-influential_offender = သတိထားရမည့်သူ ဩဇာရှိ
code-risk_flag-debt_owed = ကြွေးတောင်းနေဆဲ
code-risk_flag-threats_received = ထွက်လာပြီးနောက် ခြိမ်းခြောက်ခံရ
code-risk_flag-images_circulating = ပုံများ အွန်လိုင်းတွင် ပျံ့နေ
code-risk_flag-stigma_if_known = ရပ်ရွာက သိလျှင် ကဲ့ရဲ့ခံရနိုင် သို့မဟုတ် အကြမ်းဖက်ခံရနိုင်
code-risk_flag-suicide_or_self_harm = ကိုယ့်ကိုယ်ကိုယ် သတ်သေရန် သို့မဟုတ် ထိခိုက်စေရန် အန္တရာယ်
code-risk_flag-acute_medical = အမြန် ဆေးကုသရန် လို
code-risk_flag-chronic_illness = ဆေးမှန်မှန်လိုသော နာတာရှည်ရောဂါ
code-risk_flag-disability = မသန်စွမ်းမှု
code-risk_flag-substance_withdrawal = ဆေးဝါး သို့မဟုတ် အရက် စွဲမှု
code-risk_flag-armed_conflict_area = လက်နက်ကိုင် ပဋိပက္ခ ဒေသ
code-risk_flag-statelessness = နိုင်ငံသား မရှိ သို့မဟုတ် စာရွက်စာတမ်း မရှိ
code-risk_flag-detained = ထိန်းသိမ်းခံထားရ သို့မဟုတ် လူဝင်မှုကြီးကြပ်ရေး၏ ထိန်းသိမ်းမှုအောက် ရှိ
code-risk_flag-criminal_charges = ဖိအားကြောင့် ပြုခဲ့ရသည်များ သို့မဟုတ် လူဝင်မှုဥပဒေအရ စွဲချက်တင်ခံရ
code-risk_flag-re_trafficking = ထပ်မံ ဖြစ်နိုင်ခြေ မြင့်
code-risk_flag-witness = ပြစ်မှုအမှုတွင် သက်သေ
code-risk_flag-press_coverage = သတင်း သို့မဟုတ် လူမှုကွန်ရက်တွင် ဖော်ပြခံထားရ
code-risk_flag-lgbtqi = အန္တရာယ်ရှိသော လိင်စိတ် သို့မဟုတ် ကျား/မ ခံယူမှု လူနည်းစု
code-risk_flag-none_known = သိရသည့် အန္တရာယ် မရှိ

## Risk level

code-risk_level-high = မြင့်
code-risk_level-medium = အလယ်အလတ်
code-risk_level-low = နိမ့်
code-risk_level-not_assessed = မအကဲဖြတ်ရသေး

## Protection constraint

code-protection_constraint-no_contact_via_family = မိသားစုမှတစ်ဆင့် လုံးဝ မဆက်သွယ်ရ
code-protection_constraint-no_contact_via_village_authority = ရွာ သို့မဟုတ် ခရိုင် တာဝန်ရှိသူများမှတစ်ဆင့် လုံးဝ မဆက်သွယ်ရ
code-protection_constraint-no_embassy_contact = သံရုံး သို့မဟုတ် ကောင်စစ်ဝန်ရုံးကို အကြောင်းမကြားရ
code-protection_constraint-no_police_contact = လုံခြုံရေး အာဏာပိုင်များနှင့် မဆက်သွယ်ရ
code-protection_constraint-police_only_named_unit = အာဏာပိုင်များကို သဘောတူထားသော ဌာနစိတ်မှတစ်ဆင့်သာ ဆက်သွယ်ရန်
code-protection_constraint-no_media = မီဒီယာ၊ ဓာတ်ပုံ သို့မဟုတ် အများသိ အစီရင်ခံစာ မပြုရ
code-protection_constraint-no_community_visibility = နေအိမ်သို့ အဖွဲ့ယာဉ်၊ လိုဂို သို့မဟုတ် ယူနီဖောင်းဖြင့် မသွားရ
code-protection_constraint-female_staff_only = အမျိုးသမီး ဝန်ထမ်းသာ
code-protection_constraint-male_staff_only = အမျိုးသား ဝန်ထမ်းသာ
code-protection_constraint-same_ethnicity_interpreter_excluded = စကားပြန်သည် လူမှုအသိုင်းအဝိုင်း မတူသူ ဖြစ်ရမည်
code-protection_constraint-named_interpreter_only = သဘောတူထားသော စကားပြန်သာ
code-protection_constraint-safe_times_only = သဘောတူထားသော အချိန်များတွင်သာ ဆက်သွယ်ရန်
code-protection_constraint-text_before_call = ဖုန်းမခေါ်မီ သဘောတူထားသော ရိုးရိုးစာတိုကို ပို့ရန်
code-protection_constraint-no_voicemail = အသံ သို့မဟုတ် စာ မချန်ထားရ
code-protection_constraint-cover_story_agreed = ဆက်သွယ်ရာတွင် သဘောတူထားသော အကြောင်းပြချက်ကို သုံးရန်
code-protection_constraint-travel_daylight_only = နေ့အလင်းတွင်သာ ခရီးသွားရန်
code-protection_constraint-avoid_checkpoint_route = အချို့ စစ်ဆေးရေးဂိတ်များ ရှိသောလမ်းကို ရှောင်ရန်
code-protection_constraint-local_staff_only_conflict = ဒေသခံ ဝန်ထမ်းသာ ဝင်ရန် (လက်နက်ကိုင် ပဋိပက္ခ)
code-protection_constraint-remote_contact_only = အဝေးမှသာ ဆက်သွယ်နိုင်
code-protection_constraint-do_not_return_to_area = မူလဒေသသို့ ပြန်မပို့ရ
code-protection_constraint-keep_siblings_together = မိသားစုဝင်များကို အတူထားရန်
code-protection_constraint-separate_from_other_victims = ဤဖြစ်ရပ်၏ အခြားသက်ဆိုင်သူများနှင့် ခွဲထားရန်
code-protection_constraint-medicine_continuity = ဆေး မပြတ်စေရ
code-protection_constraint-child_friendly_interview_only = ကလေးမေးမြန်းရန် သင်တန်းရသူသာ၊ ထပ်ခါထပ်ခါ မမေးရ
code-protection_constraint-none = မရှိ

## Document type

code-document_type-passport = နိုင်ငံကူးလက်မှတ်
code-document_type-national_id = နိုင်ငံသားစိစစ်ရေးကတ်
code-document_type-temporary_id = ယာယီကတ် သို့မဟုတ် ဝှိုက်ကတ်/ပန်းရောင်ကတ်၊ သက်သေခံလက်မှတ် (CI)
code-document_type-household_registration = အိမ်ထောင်စုစာရင်း သို့မဟုတ် မိသားစုစာအုပ်
code-document_type-birth_certificate = မွေးစာရင်း သို့မဟုတ် ဆေးရုံ မွေးဖွားမှတ်တမ်း
code-document_type-marriage_certificate = ထိမ်းမြားလက်မှတ်
code-document_type-residence_permit = နေထိုင်ခွင့် သို့မဟုတ် ဗီဇာ
code-document_type-work_permit = အလုပ်လုပ်ခွင့်
code-document_type-border_pass = နယ်စပ်ဖြတ်ကျော်လက်မှတ်
code-document_type-travel_document = အရေးပေါ် ခရီးသွားစာရွက်စာတမ်း
code-document_type-refugee_or_camp_card = ဒုက္ခသည် သို့မဟုတ် စခန်းကတ်
code-document_type-school_record = ကျောင်းမှတ်တမ်း
code-document_type-personal_number = ကိုယ်ပိုင်နံပါတ် သို့မဟုတ် လူမှုဖူလုံရေးနံပါတ်
code-document_type-drivers_licence = ယာဉ်မောင်းလိုင်စင်
code-document_type-village_certificate = ရွာလူကြီး ထောက်ခံစာ
code-document_type-other = အခြား

## Document holder

code-document_holder-self = သက်ဆိုင်သူ
code-document_holder-origin_partner = မူလမိတ်ဖက်
code-document_holder-police_or_court = အာဏာပိုင် သို့မဟုတ် တရားရုံး
code-document_holder-exploiter = သတိထားရမည့်သူ
code-document_holder-family = မိသားစု
code-document_holder-embassy = သံရုံး
code-document_holder-lost = ပျောက် သို့မဟုတ် ပျက်စီး
code-document_holder-never_had = တစ်ခါမျှ မရှိခဲ့

## Document authenticity

code-document_authenticity-genuine = စစ်မှန်
code-document_authenticity-genuine_false_particulars = စာရွက်စာတမ်း စစ်မှန်၊ အချက် မမှန် (ဥပမာ အသက် ပိုရေးထား)
code-document_authenticity-genuine_other_holder = အခြားသူ၏ စစ်မှန်သော စာရွက်စာတမ်း
code-document_authenticity-altered = ထုတ်ပေးပြီးနောက် ပြင်ထား
code-document_authenticity-counterfeit = အတု
code-document_authenticity-not_checked = မစစ်ဆေးရသေး

## Document particular

code-document_particular-birth_date = မွေးနေ့
code-document_particular-name = အမည်
code-document_particular-sex = လိင်
code-document_particular-place_of_birth = မွေးရပ်
code-document_particular-photo = ဓာတ်ပုံ
code-document_particular-nationality = နိုင်ငံသား
code-document_particular-marital_status = အိမ်ထောင်ရေး အခြေအနေ

## Best interest status

code-best_interest_status-not_applicable = မသက်ဆိုင် (အရွယ်ရောက်သူ)
code-best_interest_status-not_started = မစတင်ရသေး
code-best_interest_status-assessment_done = အကောင်းဆုံးအကျိုးစီးပွား အကဲဖြတ်ပြီး
code-best_interest_status-determination_pending = တရားဝင် ဆုံးဖြတ်ချက် စောင့်နေ
code-best_interest_status-determined_return = ဆုံးဖြတ်ပြီး - ပြန်ရန်
code-best_interest_status-determined_stay = ဆုံးဖြတ်ပြီး - ဆက်နေရန်
code-best_interest_status-determined_third_country = ဆုံးဖြတ်ပြီး - တတိယနိုင်ငံ

## Care arrangement

code-care_arrangement-parents = မိဘများနှင့်
code-care_arrangement-kinship = ဆွေမျိုးများနှင့်
code-care_arrangement-foster = ယာယီစောင့်ရှောက်မိသားစု
code-care_arrangement-residential = ဂေဟာ သို့မဟုတ် ခိုလှုံရာနေရာ
code-care_arrangement-government_shelter = အစိုးရ စောင့်ရှောက်ရေးဂေဟာ
code-care_arrangement-independent = ကိုယ်တိုင် နေထိုင်
code-care_arrangement-employer_household = အလုပ်ရှင်၏ အိမ်တွင်
code-care_arrangement-detention = ထိန်းသိမ်းခံထားရ
code-care_arrangement-none = စောင့်ရှောက်မှု မရှိ
code-care_arrangement-unknown = မသိ

## Migration status

code-migration_status-national_in_country = ကိုယ့်နိုင်ငံတွင်
code-migration_status-labour_migrant = ခွင့်ပြုချက်ရ ရွှေ့ပြောင်းအလုပ်သမား
code-migration_status-visitor = ဧည့်သည် သို့မဟုတ် ခရီးသွား
code-migration_status-family_migrant = မိသားစုကြောင့် ရွှေ့ပြောင်းသူ
code-migration_status-student = ပညာသင်နေသူ
code-migration_status-irregular = တရားဝင် ခွင့်ပြုချက် မရှိ
code-migration_status-asylum_seeker = ခိုလှုံခွင့် တောင်းခံသူ
code-migration_status-refugee = ဒုက္ခသည်
code-migration_status-complementary_protection = အခြား နိုင်ငံတကာ အကာအကွယ်
code-migration_status-stateless = နိုင်ငံမဲ့
code-migration_status-internally_displaced = ပြည်တွင်း နေရပ်စွန့်ခွာသူ
code-migration_status-victim_permit = အကာအကွယ်ရသူ သို့မဟုတ် သက်သေအတွက် နေထိုင်ခွင့်
code-migration_status-in_detention = လူဝင်မှုကြီးကြပ်ရေးတွင် ထိန်းသိမ်းခံထားရ
code-migration_status-returnee = ပြန်လာပြီး
code-migration_status-deportee = ပြည်နှင်ဒဏ်ခံရ
code-migration_status-unknown = မသိ

## Relation

code-relation-child = သားသမီး ဖြစ်သူ
code-relation-parent = မိဘ ဖြစ်သူ
code-relation-sibling = မောင်နှမ ဖြစ်သူ
code-relation-spouse = အိမ်ထောင်ဖက် ဖြစ်သူ
code-relation-partner = လက်တွဲဖော် ဖြစ်သူ
code-relation-grandparent = အဘိုး၊ အဘွား ဖြစ်သူ
code-relation-aunt_uncle = ဦးလေး၊ အဒေါ် ဖြစ်သူ
code-relation-cousin = ဝမ်းကွဲ ဖြစ်သူ
code-relation-other_relative = အခြားဆွေမျိုး ဖြစ်သူ
code-relation-guardian = အုပ်ထိန်းသူ ဖြစ်သူ
code-relation-friend = သူငယ်ချင်း ဖြစ်သူ
code-relation-none = မရှိ

## Consent giver

code-consent_giver-self = သက်ဆိုင်သူ
code-consent_giver-self_with_assent_support = ကလေး ကိုယ်တိုင်၊ ကလေး၏ လိုလားချက်နှင့် ပံ့ပိုးမှုဖြင့်
code-consent_giver-parent = မိဘ
code-consent_giver-legal_guardian = တရားဝင် သို့မဟုတ် တရားရုံးခန့် အုပ်ထိန်းသူ
code-consent_giver-social_authority = အုပ်ထိန်းသူအဖြစ် ဆောင်ရွက်သော လူမှုရေးအာဏာပိုင်
code-consent_giver-caregiver = တရားဝင် အုပ်ထိန်းခွင့်မရှိသော စောင့်ရှောက်သူ
code-consent_giver-best_interest_panel = အကောင်းဆုံးအကျိုးစီးပွား ဆုံးဖြတ်ရေးအဖွဲ့
code-consent_giver-none_vital_interest = မည်သူမျှ မဟုတ် - အသက်ရှင်ရေးအတွက် အရေးကြီး၊ သက်ဆိုင်သူ သဘောတူညီချက် မပေးနိုင်

## Consent basis

code-consent_basis-explicit_consent = ရှင်းလင်းစွာ ပေးသော သဘောတူညီချက်
code-consent_basis-vital_interest = အသက်ရှင်ရေးအတွက် အရေးကြီး၊ သဘောတူညီချက် မပေးနိုင်
code-consent_basis-legal_claim = ဥပဒေအရ တောင်းဆိုချက် ပြုရန် သို့မဟုတ် ခုခံရန်
code-consent_basis-substantial_public_interest = ဥပဒေပြဋ္ဌာန်းထားသော အရေးပါသည့် အများအကျိုး
code-consent_basis-child_best_interest = မိဘများ ပါဝင်ပတ်သက်နေသည့်အခါ ကလေး၏ အကောင်းဆုံးအကျိုးစီးပွား

## Consent purpose

code-consent_purpose-case_management = မူ⁠လရုံးက ဖြစ်ရပ်စီမံခန့်ခွဲရန်
code-consent_purpose-referral_pseudonymised = မည်သူမည်ဝါအချက်အလက် မပါဘဲ ညွှန်းပို့ရန်
code-consent_purpose-identity_disclosure = အမည်ဖော်ပြထားသော မိတ်ဖက်အား မည်သူမည်ဝါအချက်အလက် ပြောရန်
code-consent_purpose-family_tracing = မိသားစု ရှာဖွေရန်နှင့် အကဲဖြတ်ရန်
code-consent_purpose-family_contact = မိသားစုကို ပြောရန်
code-consent_purpose-authority_notification = အာဏာပိုင်ကို အကြောင်းကြားရန်
code-consent_purpose-embassy_contact = သံရုံး သို့မဟုတ် ကောင်စစ်ဝန်ရုံးနှင့် ဆက်သွယ်ရန်
code-consent_purpose-legal_proceedings = တရားရေးလုပ်ငန်းစဉ်နှင့် လျော်ကြေးတွင် အသုံးပြုရန်
code-consent_purpose-medical_sharing = ကျန်းမာရေးအချက်အလက်ကို ဝန်ဆောင်မှုပေးသူနှင့် မျှဝေရန်
code-consent_purpose-return_logistics = ခရီးနှင့် ကြိုဆိုရေး စီစဉ်ရန်
code-consent_purpose-follow_up_contact = နောင်တွင် ဆက်သွယ်ရန်
code-consent_purpose-reporting_non_identifying = မည်သူမည်ဝါအချက်အလက် မပါဘဲ အစီရင်ခံစာတွင် ရေတွက်ရန်
code-consent_purpose-research_non_identifying = မည်သူမည်ဝါအချက်အလက် မပါဘဲ သု⁠တေ⁠သ⁠နတွင် အသုံးပြုရန်
code-consent_purpose-onward_sharing = လက်ခံသူက ဆက်လက် မျှဝေရန်
code-consent_purpose-photo_or_story = ဓာတ်ပုံ သို့မဟုတ် အကြောင်းအရာ (ရွေးမှသာ ခွင့်ပြု)

## Consent tier

code-consent_tier-t1 = အဆင့် 1 - အမည်ဖျောက် ညွှန်းပို့မှု
code-consent_tier-t2 = အဆင့် 2 - လက်ခံပြီးနောက် ဆောင်ရွက်ရန် အသေးစိတ်
code-consent_tier-t3 = အဆင့် 3 - မည်သူမည်ဝါအချက်အလက်

## Consent status

code-consent_status-valid = သက်တမ်းရှိ
code-consent_status-expired = သက်တမ်းကုန်
code-consent_status-withdrawn = ရုပ်သိမ်းပြီး
code-consent_status-withdrawn_in_part = တစ်စိတ်တစ်ပိုင်း ရုပ်သိမ်းပြီး
code-consent_status-refused = သဘောမတူ
code-consent_status-superseded = သဘောတူညီချက်အသစ်ဖြင့် အစားထိုးပြီး

## Withhold from

code-withhold_from-family = မိသားစု
code-withhold_from-spouse_or_partner = အိမ်ထောင်ဖက် သို့မဟုတ် လက်တွဲဖော်
code-withhold_from-village_authority = ရွာ သို့မဟုတ် ခရိုင် အာဏာပိုင်
code-withhold_from-police = လုံခြုံရေး အာဏာပိုင်များ
code-withhold_from-embassy = သံရုံး သို့မဟုတ် ကောင်စစ်ဝန်ရုံး
code-withhold_from-social_authority = လူမှုရေးအာဏာပိုင်
code-withhold_from-employer = အလုပ်ရှင်
code-withhold_from-media = မီဒီယာ
code-withhold_from-other_survivors = ဤဖိုင်တွဲ၏ အခြားသက်ဆိုင်သူများ
code-withhold_from-donor = အလှူရှင်များ

## Proceeding stage

code-proceeding_stage-report = အာဏာပိုင်ထံ တိုင်ကြားပြီး
code-proceeding_stage-identification = တရားဝင် ဖော်ထုတ်သတ်မှတ်ခြင်း
code-proceeding_stage-investigation = စုံစမ်းစစ်ဆေးခြင်း
code-proceeding_stage-prosecution = တရားစွဲဆိုခြင်း
code-proceeding_stage-trial = တရားရုံးတွင် ကြားနာခြင်း
code-proceeding_stage-judgment = စီရင်ချက်
code-proceeding_stage-appeal = အယူခံ
code-proceeding_stage-enforcement = လျော်ကြေး ပေးစေရန် အတည်ပြုဆောင်ရွက်ခြင်း
code-proceeding_stage-closed = ပိတ်ပြီး
code-proceeding_stage-survivor_declined = သက်ဆိုင်သူက တရားရေး မဆောင်ရွက်ရန် ရွေးချယ်

## Attachment type

code-attachment_type-consent_form = လက်မှတ်ထိုးထားသော သဘောတူညီချက်ပုံစံ
code-attachment_type-id_copy = ကိုယ်ရေးစာရွက်စာတမ်း မိတ္တူ
code-attachment_type-court_document = တရားရုံး စာရွက်စာတမ်း သို့မဟုတ် စီရင်ချက်
code-attachment_type-police_report = အာဏာပိုင်၏ အစီရင်ခံစာ
code-attachment_type-power_of_attorney = ကိုယ်စားလှယ်လွှဲစာ
code-attachment_type-medical_certificate = ဆေးလက်မှတ်
code-attachment_type-age_assessment_report = အသက် အကဲဖြတ်ချက် အစီရင်ခံစာ
code-attachment_type-victim_identification_letter = တရားဝင် ဖော်ထုတ်သတ်မှတ်ကြောင်း စာ
code-attachment_type-family_document = မိသားစုစာအုပ်၊ မွေးဖွားမှတ်တမ်း သို့မဟုတ် ကျောင်းမှတ်တမ်း
code-attachment_type-family_assessment_report = မိသားစု အကဲဖြတ်ချက် အစီရင်ခံစာ
code-attachment_type-best_interest_report = အကောင်းဆုံးအကျိုးစီးပွား အစီရင်ခံစာ
code-attachment_type-photo_identity = မည်သူဖြစ်ကြောင်း သိရန် ဓာတ်ပုံ
code-attachment_type-travel_booking = ခရီးစဉ် ကြိုတင်မှာထားမှု
code-attachment_type-employment_contract = အလုပ်ခန့်စာချုပ်၊ လစာဖြတ်ပိုင်း၊ ကြွေးစာရင်း
code-attachment_type-chat_or_call_log = အထောက်အထားအဖြစ် စာများ သို့မဟုတ် ဖုန်းခေါ်ဆိုမှတ်တမ်း
code-attachment_type-audio_or_video_statement = အသံ သို့မဟုတ် ဗီဒီယို ထွက်ဆိုချက်
code-attachment_type-other = အခြား

## Handover mode

code-handover_mode-land_border = ကုန်းလမ်းနယ်စပ်တွင်
code-handover_mode-airport = လေဆိပ်တွင်
code-handover_mode-shelter_to_shelter = ခိုလှုံရာတစ်ခုမှ တစ်ခုသို့
code-handover_mode-at_home = နေအိမ်တွင်
code-handover_mode-embassy = သံရုံးတွင်
code-handover_mode-detention_release = ထိန်းသိမ်းရာမှ လွတ်ချိန်တွင်
code-handover_mode-remote_only = လူကိုယ်တိုင် လွှဲအပ်မှု မရှိ (အဝေးမှ ဝန်ဆောင်မှု)

## Referral kind

code-referral_kind-referral = ညွှန်းပို့မှု - ဝန်ဆောင်မှု တောင်းခံသည်၊ မူ⁠လရုံးက ဆက်လက် တာဝန်ယူ
code-referral_kind-transfer = လွှဲပြောင်းမှု - သက်ဆိုင်သူ ရောက်ရှိချိန်တွင် တာဝန် ပြောင်း
code-referral_kind-consultation = တိုင်ပင်မှု - မိတ်ဖက် လုပ်ပေးနိုင်သည်ကို အမည်မဖော်ဘဲ မေးခြင်း
code-referral_kind-case_notification = အသိပေးမှု - စောင့်ကြည့်အဖွဲ့ သို့မဟုတ် မိတ်ဖက်က ဖြစ်နိုင်သော ဖြစ်ရပ်ကို တင်ပြခြင်း
code-referral_kind-tracing_request = ရှာဖွေရန် တောင်းခံမှု - မိသားစုကို ရှာဖွေ သို့မဟုတ် အကဲဖြတ်ရန်
code-referral_kind-transfer_request = မိတ်ဖက်က တွေ့ထားပြီးသော ဖြစ်ရပ်ကို ၎င်းထံ ပေးရန် တောင်းခံမှု

## Referral reason

code-referral_reason-additional_services = နောက်ထပ် ဝန်ဆောင်မှုများ လို
code-referral_reason-return_or_relocation = ပြန်ခြင်း သို့မဟုတ် နေရာပြောင်းခြင်း
code-referral_reason-evidence_or_legal = အခြားနိုင်ငံမှ အထောက်အထား၊ စာရွက်စာတမ်း သို့မဟုတ် ထွက်ဆိုချက် လို
code-referral_reason-family_link = မိသားစုကို ရှာဖွေ၊ အကဲဖြတ် သို့မဟုတ် အကြောင်းကြားရန် လို
code-referral_reason-safety = မူ⁠လရုံးတွင် ဘေးကင်းရေး၊ အကျိုးစီးပွား ပဋိပက္ခ သို့မဟုတ် ခြိမ်းခြောက်မှု
code-referral_reason-capacity = မူ⁠လရုံး မလုပ်နိုင် သို့မဟုတ် မရောက်နိုင်
code-referral_reason-other = အခြား

## Finding

code-trafficking_status-possible = ဖြစ်နိုင်၊ မစိစစ်ရသေး
code-trafficking_status-confirmed = ဖော်ထုတ်သတ်မှတ်ပြီး၊ တရားဝင် သို့မဟုတ် လက်တွေ့အရ
code-trafficking_status-not_victim = မသက်ဆိုင်ကြောင်း တွေ့ရှိ
code-trafficking_status-at_risk = အန္တရာယ်ရှိ၊ ဘာမျှ မဖြစ်မီ ရောက်ရှိကူညီ

## Status decided by

code-status_decided_by-police = လုံခြုံရေး အာဏာပိုင်
code-status_decided_by-ngo = NGO
code-status_decided_by-court_or_prosecution = တရားရုံး သို့မဟုတ် ဥပဒေရုံး
code-status_decided_by-other_government = အခြား အစိုးရအဖွဲ့
code-status_decided_by-other = အခြား
code-status_decided_by-none_yet = မည်သူမျှ မဆုံးဖြတ်ရသေး

## Decline reason

code-decline_reason-no_capacity = ယခု မလက်ခံနိုင်
code-decline_reason-outside_mandate = လုပ်ပိုင်ခွင့် ပြင်ပ (အသက်၊ လိင်၊ ဖြစ်ရပ်အမျိုးအစား)
code-decline_reason-outside_area = လုပ်ငန်းလုပ်သည့်ဒေသ ပြင်ပ
code-decline_reason-no_safe_access = ဘေးကင်းစွာ မရောက်နိုင် (လက်နက်ကိုင် ပဋိပက္ခ၊ နယ်စပ်ပိတ်)
code-decline_reason-service_not_offered = တောင်းခံသော ဝန်ဆောင်မှု မရှိ
code-decline_reason-conflict_of_interest = အကျိုးစီးပွား ပဋိပက္ခ သို့မဟုတ် ကျူးလွန်သူနှင့် ဆက်နွှယ်
code-decline_reason-security_risk_to_staff = ဝန်ထမ်း သို့မဟုတ် စေတနာ့ဝန်ထမ်းများအတွက် အန္တရာယ် လက်မခံနိုင်လောက်အောင် ကြီး
code-decline_reason-consent_missing_or_unclear = သဘောတူညီချက် မရှိ၊ သက်တမ်းကုန် သို့မဟုတ် ကျဉ်းလွန်း
code-decline_reason-insufficient_information = မေးထားသော အချက်အလက် မရ
code-decline_reason-deadline_impossible = သတ်မှတ်ချိန်ကို မမီနိုင်
code-decline_reason-duplicate_case = ဤသူနှင့် အလုပ်လုပ်နေပြီး ဖြစ်
code-decline_reason-survivor_declined = သက်ဆိုင်သူက ဤဝန်ဆောင်မှု မလိုလား
code-decline_reason-legal_obstacle = ဥပဒေအရ အတားအဆီး (လိုင်စင်၊ တရားရုံးအမိန့်၊ အချက်အလက်ဥပဒေ)
code-decline_reason-better_placed_partner = အခြားမိတ်ဖက်က ပိုသင့်တော် (ညွှန်ပြ)
code-decline_reason-other = အခြား၊ ဘေးကင်းသော မှတ်စုတွင် ရှင်းပြထား

## Info topic

code-info_topic-age_evidence = အသက်ဆိုင်ရာ အထောက်အထား
code-info_topic-consent_scope = သဘောတူညီချက်၏ အတိုင်းအတာ
code-info_topic-risk_detail = အန္တရာယ်တစ်ခုအကြောင်း ပိုမို
code-info_topic-medical_need = ယေဘုယျ ဆေးကုသရန် လိုအပ်ချက်
code-info_topic-area_finer = ပြန်မည့်ဒေသ ပိုတိကျစွာ
code-info_topic-timing = ရက်စွဲများနှင့် ခရီးသွားနိုင်သည့်ကာလ
code-info_topic-documents_held = မည်သည့် စာရွက်စာတမ်းများ ရှိ
code-info_topic-language = ဘာသာစကား သို့မဟုတ် စကားပြန်
code-info_topic-dependants = မှီခိုသူများ
code-info_topic-legal_status = တရားရေးလုပ်ငန်းစဉ်၏ အဆင့်
code-info_topic-cost = မည်သူ ကုန်ကျစရိတ် ပေးမည်
code-info_topic-other = အခြား

## Recall reason

code-recall_reason-sent_to_wrong_partner = မိတ်ဖက်အမှားထံ ပို့မိ
code-recall_reason-privacy_error = မထွက်သင့်သည့်အရာ ပါ
code-recall_reason-survivor_changed_mind = သက်ဆိုင်သူ စိတ်ပြောင်း
code-recall_reason-situation_changed = အခြေအနေ ပြောင်း
code-recall_reason-safety = လက်ခံသူ သို့မဟုတ် နေရာ၏ ဘေးကင်းမှုကို စိုးရိမ်
code-recall_reason-superseded = ဗားရှင်းအသစ်ဖြင့် အစားထိုး

