# Why a passage was found, what is wrong with a field, and what becomes of it, in Burmese. Not yet read by a native reader.

## Why a passage was found: stands after the passage

passage = { $reason } (စာလုံး { $from } မှ { $to } အထိ)
passage-instead = { $reason } (စာလုံး { $from } မှ { $to } အထိ)၊ { $suggestion } ဟု ရေးပါ
found-known = ဖိုင်တွဲထဲတွင် ပါသည်
found-known-part = ဖိုင်တွဲပါ အမည်တစ်ခု၏ အစိတ်အပိုင်း ဖြစ်သည်
found-misspelt = ဖိုင်တွဲပါ အမည်တစ်ခုနှင့် တူလုနီးပါး ဖြစ်သည်
found-sounds-alike = ဖိုင်တွဲပါ အမည်တစ်ခုနှင့် အသံတူသည်
found-initials = ဖိုင်တွဲပါ အမည်တစ်ခု၏ အစစာလုံးများ ဖြစ်သည်
found-known-number = ဖိုင်တွဲပါ နံပါတ်တစ်ခု ဖြစ်သည်
found-known-birth = ဖိုင်တွဲပါ မွေးနေ့တစ်ခု ဖြစ်သည်
found-checksum = စစ်ဆေးဂဏန်း မှန်သော နံပါတ် ဖြစ်သည်
found-pattern = မည်သူဖြစ်ကြောင်း ဖော်ပြသည့်အရာ၏ ပုံစံ ရှိသည်
found-cue = အမည်ရှေ့တွင် သုံးသော စကားလုံးနောက်တွင် ရှိသည်
found-beside = တစ်စုံတစ်ဦးနှင့်အတူ အမည်ပါသည်
found-given-name = လူများကို မှည့်လေ့ရှိသော အမည် ဖြစ်သည်
found-capitals = အမည်ကဲ့သို့ ရေးထားသည်
found-place-cue = နေရာငယ်များအတွက် သုံးသော စကားလုံးနှင့် တွဲနေသည်
found-birth-cue = မွေးဖွားခြင်းဆိုင်ရာ စကားလုံးနောက်ရှိ ရက်စွဲ ဖြစ်သည်
found-combination = အနီးရှိ စာသားနှင့် ပေါင်းလျှင် လူအနည်းငယ်နှင့်သာ ကိုက်ညီသည်
found-too-much = စစ်ဆေးရန် ရှည်လွန်းသည်။ စာသားကို တိုအောင် ရေးပါ
found-identifies = မည်သူဖြစ်ကြောင်း ဖော်ပြသည့်အရာအဖြစ် ဖိုင်တွဲထဲတွင် ပါသည်
found-unreadable = ပြန်ဖတ်၍ မရပါ

## What is wrong with a file that was imported

problem-unknown = ထိုသို့သော အကွက် မရှိပါ
problem-unknown-near = ထိုသို့သော အကွက် မရှိပါ၊ { $name } ကို ဆိုလိုခြင်း ဖြစ်နိုင်သည်
problem-missing = { $field } မပါပါ
problem-repeated = { $field } နှစ်ကြိမ် ပါနေသည်
problem-wrong-type = ထိုနေရာတွင် အခြားအမျိုးအစား တန်ဖိုး ထည့်ရမည် ({ $expected })
problem-value = ဤတန်ဖိုးကို ထိုနေရာတွင် မထည့်ရပါ ({ $original })

## What a referral lacks

lacking-risk = အန္တရာယ် မည်မျှ ကြီးကြောင်း
lacking-constraints = ဘာ မဖြစ်ရကြောင်း သို့မဟုတ် ထိုသို့သောအရာ မရှိကြောင်း
lacking-best-interest = ကလေး၏ အကောင်းဆုံးအကျိုးစီးပွား ဆုံးဖြတ်ချက် မည်သည့်အဆင့် ရောက်ကြောင်း

## What becomes of a field of the file

rule-as-it-is = ရှိသည့်အတိုင်း
rule-code = ကုဒ်
rule-month = လအထိသာ
rule-quarter = လအထိသာ၊ ရှားပါးလျှင် သုံးလပတ်အထိသာ
rule-role = အခန်းကဏ္ဍ
rule-age-band = အသက်အပိုင်းအခြား
rule-birth = ရှိသည့်အတိုင်း၊ ထိုအချိန်မတိုင်မီ အသက်အပိုင်းအခြားအတွက်သာ
rule-minor = အသက် 18 နှစ်အောက် သို့မဟုတ် အရွယ်ရောက်ပြီး
rule-under-18 = အသက် 18 နှစ်အောက် ဟုတ် မဟုတ်
rule-section = လုပ်ငန်းအပိုင်းကြီး
rule-five = အများဆုံး ကုဒ် 5 ခု၊ အစီအစဉ်အတိုင်း
rule-country = နိုင်ငံသာ
rule-area = နိုင်ငံ၊ ဒေသကြီး သို့မဟုတ် ပထမအဆင့် နယ်မြေကြီး
rule-area-large = ဒေသကြီး သို့မဟုတ် ပထမအဆင့် နယ်မြေကြီး
rule-chooses-area = နယ်မြေကို ရွေးပေးသည်
rule-random-id = ကျပန်း အမှတ်
rule-record-date = သီးခြား ရက်စွဲ
rule-record-numbers = သီးခြား နံပါတ်များ
rule-new-numbers = ကျပန်း နံပါတ်အသစ်များ
rule-allowed-language = ဤအဆင့်က ခွင့်ပြုသော ဘာသာစကားသာ
rule-allowed-languages = ဤအဆင့်က ခွင့်ပြုသော ဘာသာစကားများနှင့် အခြားဘာသာစကား ရှိ မရှိသာ
rule-checked = စာသားအပိုင်းများ စစ်ဆေးပြီးနောက် ရှိသည့်အတိုင်း
rule-summary = ချန်ထားသည်၊ ခွင့်ပြုသည့်နေရာတွင် စာသားအပိုင်းများ စစ်ဆေးပြီးနောက် ရှိသည့်အတိုင်း
rule-roles-out = ကုဒ်၊ ဆွေမျိုးများ၊ ဘေးကင်းသော ဆက်သွယ်ရန်သူများနှင့် သက်သေများ မပါ
rule-children = 0၊ 1 သို့မဟုတ် 2 နှင့်အထက်
rule-safe-contact = သက်ဆိုင်သူတွင် ကိုယ်ပိုင် ဘေးကင်းသော ဆက်သွယ်ရန်သူ ရှိ မရှိ
rule-rare = အချက်တွဲကို ရှားပါးစေသည်
rule-case-number = ရှိသည့်အတိုင်း၊ ထိုအချိန်မတိုင်မီ ကျပန်း အမှတ်ဖြင့် အစားထိုးသည်
rule-counted = ပူးတွဲထားသည်များနှင့်အတူ ရေတွက်သည်
rule-rounded = ပထမဂဏန်းအထိ အနီးစပ်ဆုံး
rule-chosen = ရှိသည့်အတိုင်း၊ တစ်စုံတစ်ဦးက ရွေးထားလျှင်
rule-guard = မည်သည့်အရာ ထွက်နိုင်ကြောင်း ဆုံးဖြတ်ရန် ဤနေရာတွင် ဖတ်သည်
rule-legal-code = ကုဒ်၊ တရားရေးလုပ်ငန်းစဉ်အတွက်
rule-legal-as-it-is = ရှိသည့်အတိုင်း၊ တရားရေးလုပ်ငန်းစဉ်အတွက်

## Why the administrator refused a request

rejected-number-differs = ဖတ်ပြသော နံပါတ်သည် တောင်းဆိုချက်၏ နံပါတ် မဟုတ်ပါ
rejected-not-reached = စီမံသူက ဤရုံးမှ မည်သူ့ကိုမျှ ဆက်သွယ်၍ မရခဲ့ပါ
rejected-not-theirs = ဤရုံးက ဘာမျှ မတောင်းဆိုကြောင်း စီမံသူအား ပြောခဲ့သည်
rejected-other-invitation = အခြားဖိတ်ခေါ်စာကို သုံးရမည်
rejected-other = စီမံသူက အခြားအကြောင်းရင်း ပေးထားသည်
