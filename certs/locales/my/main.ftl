# What the pages of the authority say, in Burmese. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - အကြောင်းပြန်ရန် { $due } ခု
}
nav-requests = { $due ->
    [0] တောင်းဆိုချက်များ
   *[other] တောင်းဆိုချက်များ ({ $due })
}
nav-partners = မိတ်ဖက်များ
nav-powers = လုပ်ပိုင်ခွင့်များ
nav-log = မှတ်တမ်း
nav-backup = အရန်မိတ္တူ
line-no-hub = ဗဟိုချက်ကို မသိရသေးပါ။
line-told = ဗဟိုချက်က အားလုံး သိသည်။ နောက်ဆုံး ချိတ်ဆက်ချိန် - { $at }။
line-untold = { $count ->
    [0] ဗဟိုချက်နှင့် မချိတ်ဆက်ရသေးပါ။
   *[other] လုပ်ဆောင်ချက် { $count } ခုကို ဗဟိုချက်က မသိသေးပါ။
}
line-waiting = { $count ->
    [0] အဖြေ စောင့်နေသူ မရှိပါ။
   *[other] ရုံး { $count } ရုံး အဖြေ စောင့်နေသည်။
}
nothing = -
back = နောက်သို့
later = နောက်မှ
why = အကြောင်းရင်း
lacks-reason = အကြောင်းရင်း ရွေးပါ။
network = ကွန်ရက်
key-fingerprint = ၎င်း၏ သော့၏ လက်ဗွေ
at-by = { $at }၊ { $by }
from-until = { $from } မှ { $until } အထိ

## Coming in and going out

unlock-locked = သော့ကို ချိပ်ပိတ်ထားသည်။ တစ်စုံတစ်ဦးက စကားဝှက် မပေးမချင်း ဘာမျှ မပြပါ၊ ဘာမျှ လက်မှတ်မထိုးပါ။
unlock-by = ဆောင်ရွက်သူ
unlock-by-hint = သင့်အမည်၊ အမည်အတို သို့မဟုတ် ကုဒ်။ မှတ်တမ်းတွင် အမြဲ ရှိနေမည်။
stay-soon = စာမျက်နှာများ တစ်မိနစ်အတွင်း သော့ကျမည်။
stay-do = ဆက်နေရန်
refused-code = ဖုန်းဖြင့် အကူအညီ တောင်းလျှင် ဤသို့ ပြောပါ -
late-next = ထပ်မလုပ်မီ မှတ်တမ်းကို ကြည့်ပါ။
error-no-session-next = စာမျက်နှာများကို စတင်ရန်နေရာမှ ပြန်ဖွင့်ပါ (saphan-ca open)။
error-link-unknown-next = စာမျက်နှာများကို စတင်ရန်နေရာမှ ပြန်ဖွင့်ပါ (saphan-ca open)။
error-link-late-next = စာမျက်နှာများကို စတင်ရန်နေရာမှ ပြန်ဖွင့်ပါ (saphan-ca open)။
error-link-used-next = စာမျက်နှာများကို ပြန်ဖွင့်ပါ (saphan-ca open)။ သုံးခဲ့သူသည် သင် မဟုတ်လျှင် အခြားသူက ဤဖိုဒါကို ဖတ်နိုင်သည်။
error-session-gone-next = စာမျက်နှာများကို စတင်ရန်နေရာမှ ပြန်ဖွင့်ပါ (saphan-ca open)။
error-locked = ဤအတောအတွင်း စာမျက်နှာများ သော့ကျခဲ့သည် သို့မဟုတ် သော့ ပြောင်းသွားသည်။
error-locked-next = စကားဝှက် ပြန်ပေးပါ။
error-by = မှတ်တမ်းက ဤအမည်ကို မသိမ်းနိုင်ပါ။
error-by-next = မြင်ရသော စာလုံး 1 မှ 64 အထိ ရေးပါ၊ အစနှင့် အဆုံးတွင် ကွက်လပ် မထားပါနှင့်။
error-wrong-passphrase = စကားဝှက် မှားနေသည်။
error-wrong-passphrase-next = Caps Lock ဖွင့်မိသလား ကြည့်ပြီး ထပ်စမ်းပါ။
error-passphrase = ဤသည်မှာ စကားဝှက် မဖြစ်နိုင်ပါ - ကွက်လပ် ဖြစ်နေသည်၊ တိုလွန်းသည် သို့မဟုတ် ရှည်လွန်းသည်။
error-passphrase-next = ထပ်စမ်းပါ။
error-authority-in-use = အခြားပရိုဂရမ်တစ်ခုက ကွန်ရက်စီမံအဖွဲ့၏ ဖိုဒါကို ယခု သုံးနေသည်။
error-authority-in-use-next = ခဏစောင့်ပြီး ထပ်စမ်းပါ။
error-program-fault = ဤနေရာတွင် ပရိုဂရမ် ချို့ယွင်းနေသည်။
error-program-fault-next = saphan-ca check ကို သုံးပြီး မှတ်တမ်းကို ကြည့်ပါ။

## Who asks to join

requests-heading = ဝင်ရန် တောင်းဆိုသူများ
requests-none = ဤဖိုဒါ သိသမျှ ဝင်ရန် တောင်းဆိုသူ မရှိပါ။
request-name = တောင်းဆိုချက်
request-asked = တောင်းဆိုချိန်
request-made = ရုံးတွင် ပြုလုပ်ချိန်
request-invited = ဖိတ်ခေါ်ချိန်
request-invited-by = ဖိတ်ခေါ်သူ
request-number = နံပါတ်
request-look = သေချာစွာ ကြည့်ပါ။
request-heading = { $partner } က ဝင်ရန် တောင်းဆိုသည်
request-others = အခြားသူက ဤဖိတ်ခေါ်စာဖြင့် လာခဲ့သည်၊ { $count } ကြိမ် - ဖိတ်ခေါ်စာကို လမ်းတွင် ဖတ်ခဲ့သည်။
request-differed = နံပါတ်ကို ယခင်က တိုက်စစ်ခဲ့ပြီး အခြားနံပါတ် ဖြစ်ခဲ့သည် - { $at }။
number-not-compared = မတိုက်စစ်ရသေး
number-differed = ကွဲပြား
number-form = အုပ်စုတစ်ခုတွင် ဂဏန်းငါးလုံး ရှိသည်၊ မည်သည့်စာဖြင့်မဆို ရသည်။ အမှတ်အသား ပြထားသော အုပ်စုများကို ကြည့်ပါ။
number-slip = စစ်ဆေးဂဏန်း မကိုက်ညီပါ - အဖတ်၊ အကြား သို့မဟုတ် အရိုက် မှားသည်။ အားလုံး ထပ်ဖတ်ပြခိုင်းပါ။
number-slip-in = စစ်ဆေးဂဏန်း မကိုက်ညီပါ - အုပ်စု { $group } ကို ကြည့်ပြီး ထပ်ဖတ်ပြခိုင်းပါ။
number-call-again = အရိုက်မှားသည် များလွန်းသည်။ ဖုန်းချပြီး ထပ်ဆက်ပါ၊ ပထမအုပ်စုမှ စပါ။
number-nothing-compared = ဘာမျှ မတိုက်စစ်ရသေးပါ၊ ဘာမျှ မပြောင်းလဲခဲ့ပါ။
compare-heading = ဖုန်းဖြင့် နံပါတ် တိုက်စစ်ရန်
compare-telephone = ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် { $partner } ထံ ဖုန်းဆက်ပါ - တောင်းဆိုချက်နှင့်အတူ ပါလာသော ဖုန်းနံပါတ်ကို မသုံးပါနှင့်။ ၎င်းတို့က ဂဏန်းငါးလုံးပါ အုပ်စုငါးခု ဖတ်ပြမည်။
compare-hidden = ကြားသည့်အတိုင်း အုပ်စုတစ်ခုစီ ရိုက်ပါ။ ငါးခုစလုံး ရိုက်ပြီး တူမှသာ ဤကွန်ပျူတာ၏ နံပါတ်ကို ပြသည်။
compare-legend = ၎င်းတို့ ဖတ်ပြသည်
compare-group = အုပ်စု { $group }
compare-group-wrong = ဤအုပ်စု မမှန်ပါ။
compare-do = တိုက်စစ်ပြီး ခွင့်ပြုရန်
second-passphrase = { $name } ၏ စကားဝှက်
second-hint = { $name } သည် ဒုတိယစီမံသူ ဖြစ်ပြီး ပထမစီမံသူ မကြည့်ဘဲ ရိုက်ရသည်။
admitted-heading = { $partner } သည် မိတ်ဖက် ဖြစ်ပြီ
admitted-same = နံပါတ် တူသည်၊ စစ်ဆေးဂဏန်း မှန်သည်၊ { $by } က တိုက်စစ်ခဲ့သည်။
admitted-until = ၎င်း၏ အထောက်အထားသည် { $until } အထိ အကျုံးဝင်သည်။ ဗဟိုချက်နှင့် ချိတ်ဆက်ခွင့်သည် အလိုအလျောက် သက်တမ်းတိုးသည်။
admitted-next = ယခု အရန်မိတ္တူ ပြုလုပ်ပါ - အရန်မိတ္တူတွင် မပါသည်များသည် ဤကွန်ပျူတာနှင့်အတူ ပျောက်နိုင်သည်။
differs-heading = ဤသည်မှာ အခြားတောင်းဆိုချက်၏ နံပါတ် ဖြစ်သည်
differs-what = { $partner } ဖတ်ပြသည်မှာ ဗဟိုချက်က ပေးသော တောင်းဆိုချက်၏ နံပါတ် မဟုတ်ပါ။ အခြားသူက ဖိတ်ခေါ်စာကို ဖတ်ခဲ့သည် သို့မဟုတ် ဗဟိုချက်က အမှန် မပြောပါ။
differs-safety = မည်သူ့ကိုမျှ ခွင့်မပြုခဲ့ပါ။ မည်သူက မည်သည့်အချိန်တွင် တိုက်စစ်ကြောင်း မှတ်တမ်းတွင် ပါသည်။
differs-next = ဤအကြောင်းရင်းဖြင့် တောင်းဆိုချက်ကို ငြင်းပယ်ပြီး ရုံးကို အခြားနည်းဖြင့် ထပ်ဖိတ်ခေါ်ပါ။
refuse-link = ငြင်းပယ်ရန်
refuse-heading = { $partner } ၏ တောင်းဆိုချက် ငြင်းပယ်ရန်
refuse-about = ကွန်ရက်စီမံအဖွဲ့ လက်မှတ်ထိုးထားသော အကြောင်းရင်းကို ရုံးက ဗဟိုချက်တွင် ဖတ်ရမည်။ ဖိတ်ခေါ်စာအသစ်ဖြင့် ဝင်နိုင်သည်။
refuse-words = ရုံးအတွက် စကားအနည်းငယ်
refuse-words-hint = ကွက်လပ် ထားနိုင်သည်။ အများဆုံး စာလုံး 200 ရှိသော စာကြောင်းတစ်ကြောင်း၊ မည်သူ့အကြောင်းမျှ မရေးပါနှင့်။
refuse-bad-words = စာ ရှည်လွန်းသည် သို့မဟုတ် မမြင်ရသည့်အရာ ပါနေသည်။
refuse-do = ငြင်းပယ်ရန်
refusal-number-differs = ဖတ်ပြသော နံပါတ်သည် အခြားနံပါတ် ဖြစ်သည်။
refusal-not-reached = ယခင်က သိထားသော ဖုန်းနံပါတ်ဖြင့် မည်သူနှင့်မျှ မဆက်သွယ်ရပါ။
refusal-not-theirs = ဘာမျှ မတောင်းဆိုကြောင်း ရုံးက ဆိုသည်။
refusal-other-invitation = အခြားဖိတ်ခေါ်စာကို သုံးရမည်။
refusal-other = စာတွင် ရေးထားသည့်အတိုင်း။
error-authority-answered = ဤတောင်းဆိုချက် သို့မဟုတ် ၎င်း၏ ဖိတ်ခေါ်စာကို အဖြေပေးပြီး ဖြစ်သည်။
error-authority-answered-next = ထပ်တောင်းဆိုစေလိုလျှင် ရုံးကို ထပ်ဖိတ်ခေါ်ပါ (saphan-ca invite PARTNER --country CC)။
error-authority-former-root = ဖိတ်ခေါ်စာပါ အဓိကသော့ကို အခြားအဓိကသော့က အစားထိုးပြီး ဖြစ်သည်။
error-authority-former-root-next = ရုံးကို ထပ်ဖိတ်ခေါ်ပါ (saphan-ca invite PARTNER --country CC)။
error-second-needed = ဒုတိယစီမံသူက သဘောတူရမည်။
error-second-needed-next = ထိုသူအား စကားဝှက် ရိုက်ခိုင်းပါ။
error-second-same-person = ဆောင်ရွက်သူသည် ဒုတိယစီမံသူ ဖြစ်နေပြီး တစ်ဦးတည်း နှစ်နေရာ မယူနိုင်ပါ။
error-second-same-person-next = အခြားသူတစ်ဦးအား ၎င်း၏ အမည်ဖြင့် စကားဝှက် ပေးခိုင်းပါ။
error-second-lost = ဒုတိယစီမံသူ၏ သော့သည် ကွန်ပျူတာဟောင်းနှင့်အတူ ပျောက်သွားသည်။
error-second-lost-next = အသစ် အရင် သတ်မှတ်ပါ (saphan-ca second NAME)။
error-request-not-found = ထိုတောင်းဆိုချက်ကို ဤနေရာတွင် မသိပါ။ အဖြေပေးပြီး ဖြစ်နိုင်သည်။
error-request-not-found-next = တောင်းဆိုချက်များ စာရင်းကို ကြည့်ပါ သို့မဟုတ် ဗဟိုချက်နှင့် ချိတ်ဆက်ပါ (saphan-ca sync, saphan-ca request list)။

## Visits at the hub

visit-last = ဗဟိုချက်နှင့် နောက်ဆုံး ချိတ်ဆက်ချိန် - { $at }။
visit-never = ဗဟိုချက်နှင့် မချိတ်ဆက်ရသေးပါ။
visit-hub = ဗဟိုချက် -
visit-do = ဗဟိုချက်နှင့် ချိတ်ဆက်ရန်
hub-address = ဗဟိုချက်၏ လိပ်စာ
hub-address-hint = hub.example.org:4433 ကဲ့သို့။
error-hub-address = ဤသည်မှာ ဗဟိုချက်၏ လိပ်စာ မဟုတ်ပါ။
error-hub-address-next = hub.example.org:4433 ကဲ့သို့ ရေးပါ။
error-hub-unknown = ဗဟိုချက်သည် မည်သည့်နေရာတွင် ရှိကြောင်း ဤကွန်ရက်စီမံအဖွဲ့က မသိသေးပါ။
error-hub-unknown-next = လိပ်စာကို တစ်ကြိမ် ရေးပါ (--hub HOST:PORT)။
done-visited = ဗဟိုချက်နှင့် ချိတ်ဆက်ပြီး - လိုနေသည်များ ရပြီး တောင်းဆိုချက်များ စာရင်း အသစ် ဖြစ်သည်။
done-told = ဗဟိုချက်က သိပြီ။
done-untold = ဗဟိုချက်ကို မသိရသေးသဖြင့် မည်သည့်ဗဟိုချက်မျှ မသိသေးပါ။
done-not-reached = ဗဟိုချက်နှင့် မချိတ်ဆက်ရပါ၊ ၎င်းက မသိသေးပါ။ လိုင်း ပြန်ရလျှင် ချိတ်ဆက်ပါ။
done-strange = ဖိတ်ခေါ်စာနှင့် မကိုက်သော တောင်းဆိုချက်များကို ဗဟိုချက်က ပေးခဲ့သည်။ ဖယ်ထားသည်။
done-clock = ဤကွန်ပျူတာနှင့် ဗဟိုချက်၏ နာရီများ မိနစ်အနည်းငယ် ကွာနေသည်။ မှားနေသည်ကို ပြင်ပါ။
done-own-word = မိတ်ဖက်တစ်ခု ကိုယ်တိုင် နုတ်ထွက်ပြီ။ မိတ်ဖက်များ စာရင်းကို ကြည့်ပြီး ပယ်ဖျက်ပါ။
done-refused = တောင်းဆိုချက်ကို ငြင်းပယ်ပြီး။
done-withdrawn = ဖိတ်ခေါ်စာကို ပြန်သိမ်းပြီး။
done-withdrawn-asked = တစ်ဦးဦးက ၎င်းဖြင့် တောင်းဆိုခဲ့ပြီး အကြောင်းရင်း မပါဘဲ ငြင်းပယ်ပြီး ဖြစ်သည်။
done-suspended = မိတ်ဖက်ကို ဆိုင်းငံ့ပြီး။
done-resumed = မိတ်ဖက်သည် ပြန်လည် ပါဝင်ပြီ။
done-revoked = မိတ်ဖက်ကို ပယ်ဖျက်ပြီး။
done-backed-up = အရန်မိတ္တူ ရေးပြီး။ ပွင့်မပွင့် စမ်းပါ။

## Invitations

invitations-heading = မသုံးရသေးသော ဖိတ်ခေါ်စာများ
invitations-none = မသုံးရသေးသော ဖိတ်ခေါ်စာ မရှိပါ။
invitation-made = ပြုလုပ်ချိန်
invitation-until = သုံးနိုင်သည့် နောက်ဆုံးအချိန်
invitation-back = ပြန်သိမ်းရန်
invitation-back-do = { $partner } ၏ ဖိတ်ခေါ်စာ ပြန်သိမ်းရန်
withdraw-about = ဗဟိုချက်က သိလျှင် ၎င်းဖြင့် လာသူအား ဖိတ်ခေါ်စာ မဟုတ်ကြောင်း ပြောမည်။ ဖိတ်ခေါ်စာအသစ် အချိန်မရွေး ပြုလုပ်နိုင်သည်။
withdraw-asked = တစ်ဦးဦးက ၎င်းဖြင့် တောင်းဆိုထားပြီး အဖြေကို စောင့်နေသည် - အကြောင်းရင်း မပါဘဲ ငြင်းပယ်မည်။
invite-link = ရုံးတစ်ရုံး ဖိတ်ခေါ်ရန်
invite-heading = ရုံးတစ်ရုံး ဖိတ်ခေါ်ရန်
invite-partner-hint = ရုံးကို ခေါ်မည့်အမည် - အမည်တိုနှင့် နိုင်ငံ၊ nkw-la ကဲ့သို့။
invite-country-hint = စစ်ဆေးရန် စာလုံးနှစ်လုံး - ကုဒ်အဆုံးရှိ စာလုံးများနှင့် တူရမည်။
invite-life = စောင့်နိုင်သည့်ကာလ
invite-hours = { $hours } နာရီ
invite-do = ဖိတ်ခေါ်စာ ပြုလုပ်ရန်
invited-heading = { $partner } အတွက် ဖိတ်ခေါ်စာ
invited-once = { $until } အထိ တစ်ကြိမ်သာ သုံးနိုင်သည်။ ယခု ပြပြီး ဘယ်တော့မျှ ပြန်မပြပါ။
invited-text = ဖိတ်ခေါ်စာ စာသား၊ ကူးယူရန်
invited-alone = မည်သည့်နည်းဖြင့်မဆို ထိုရုံးတစ်ရုံးတည်းကို ပေးပါ။ အခြားဖတ်မိသူသည် ရုံး၏ အမည်ဖြင့် တောင်းဆိုနိုင်သည်။ ထိုအခါ ဖုန်းဖြင့် တိုက်စစ်သော နံပါတ် ကွဲပြားမည်။
invited-done = ကူးပြီးပြီ
error-partner-code = ဤသည်မှာ မိတ်ဖက်ကုဒ် မဟုတ်ပါ။
error-partner-code-next = အမည်တိုနှင့် နိုင်ငံကို nkw-la ကဲ့သို့ ရေးပါ။
error-authority-already-partner = ဤရုံးသည် မိတ်ဖက် ဖြစ်ပြီး ဖြစ်သည်။
error-authority-already-partner-next = ၎င်း၏ စာမျက်နှာကို ကြည့်ပါ (saphan-ca partner show CODE)။
error-authority-nothing-open = မိတ်ဖက်တွင် မသုံးရသေးသော ဖိတ်ခေါ်စာ မရှိပါ။
error-authority-nothing-open-next = တောင်းဆိုချက်များကို ကြည့်ပါ - သုံးပြီး ဖြစ်နိုင်သည် (saphan-ca request list)။
error-kit-not-confirmed = ပြန်ယူရေး စာရွက်စုံကို အတည်မပြုရသေးသဖြင့် ဘာမျှ မထုတ်ပေးပါ။
error-kit-not-confirmed-next = အတည်ပြုပါ (saphan-ca kit confirm) သို့မဟုတ် ပြုလုပ်ပါ (saphan-ca kit make)။
error-root-not-kept = အဓိကသော့အသစ်သည် အရန်မိတ္တူတွင် မပါသေးပါ။
error-root-not-kept-next = အရန်မိတ္တူ အရင် ပြုလုပ်ပါ (saphan-ca backup FILE)။
error-country = နိုင်ငံသည် မိတ်ဖက်ကုဒ် အဆုံးရှိ နိုင်ငံ မဟုတ်ပါ။
error-country-next = နှစ်ခုအနက် တစ်ခုကို ပြင်ပါ။
error-invitation-life = ဖိတ်ခေါ်စာကို 1 နာရီမှ 168 နာရီအထိ သုံးနိုင်သည်။
error-invitation-life-next = စာရင်းမှ တစ်ခု ရွေးပါ။
error-changed-meanwhile = ဤစာမျက်နှာ ဖွင့်ပြီးနောက် တစ်ခုခု လုပ်ပြီး ဖြစ်သည်၊ ဤအရာပင် ဖြစ်နိုင်သည်။
error-changed-meanwhile-next = မသုံးရသေးသော ဖိတ်ခေါ်စာများကို ကြည့်ပါ။ မရှိလျှင် ဖောင်ကို ထပ်ပို့ပါ။

## Partners

partner-code = ကုဒ်
partner-country = နိုင်ငံ
partner-state = အခြေအနေ
partner-until = အထောက်အထား သက်တမ်းကုန်ရက်
partner-identity = အထောက်အထား
partner-needs = လုပ်ရန်
partner-seen = ဗဟိုချက်တွင် နောက်ဆုံး သက်တမ်းတိုးချိန်
partner-compared = နံပါတ် တိုက်စစ်ချိန်
partner-renewal = ဗဟိုချက်နှင့် ချိတ်ဆက်ခွင့်သည် အလိုအလျောက် သက်တမ်းတိုးသည်။ အထောက်အထားအသစ်ကို ရုံးက ဖိုင်ဖြင့် တောင်းခံသည်၊ saphan-ca partner renew ဖြင့် ပေးပါ။
partners-none = မိတ်ဖက် မရှိသေးပါ။
partners-active = မိတ်ဖက် { $count } ခု ပါဝင်ဆဲ ဖြစ်သည်။
state-active = ပါဝင်ဆဲ
state-suspended = ဆိုင်းငံ့ထား
state-revoked = ပယ်ဖျက်ထား
state-out = ကိုယ်တိုင် နုတ်ထွက်ပြီး
state-because = { $state } - { $reason }
needs-revocation = ပယ်ဖျက်ရန်
needs-due = အထောက်အထားအသစ် လိုပြီ၊ { $days } ရက် ကျန်
needs-late = အထောက်အထား သက်တမ်းကုန်သည်မှာ { $days } ရက် ရှိပြီ
needs-line = ဗဟိုချက်တွင် သက်တမ်းမတိုးနိုင်သည်မှာ { $days } ရက် ရှိပြီ
own-word = ဗဟိုချက် { $hub } ၏ စကားအရ မိတ်ဖက်သည် { $since } မှစ၍ ကိုယ်ပိုင်သော့ဖြင့် ကိုယ်တိုင် နုတ်ထွက်ပြီး ဖြစ်သည်။ စာရင်းတွင်လည်း ထိုအတိုင်း ရှိရန် ပယ်ဖျက်ပါ။
refused-at-hub = ဗဟိုချက်က ငြင်းပယ်ပြီး ဖြစ်သည်၊ ဗဟိုချက်သည် ဤစာရင်းကို အနည်းဆုံး { $at } ကတည်းက ရပြီး ဖြစ်သည်။
refused-not-yet = ဗဟိုချက်က မသိသေးပါ။ ဗဟိုချက်နှင့် ချိတ်ဆက်ပါ။
error-unknown-partner = ထိုမိတ်ဖက် မရှိပါ။
error-unknown-partner-next = မိတ်ဖက်များ စာရင်းကို ကြည့်ပါ။
error-authority-unknown-partner = ထိုမိတ်ဖက် မရှိပါ။
error-authority-unknown-partner-next = မိတ်ဖက်များ စာရင်းကို ကြည့်ပါ (saphan-ca partner list)။
error-authority-already-revoked = မိတ်ဖက်ကို ပယ်ဖျက်ပြီး ဖြစ်သည်။
error-authority-already-revoked-next = ၎င်း၏ စာမျက်နှာကို ကြည့်ပါ (saphan-ca partner show CODE)။
error-authority-suspended = မိတ်ဖက်ကို ဆိုင်းငံ့ပြီး ဖြစ်သည်။
error-authority-suspended-next = ၎င်း၏ စာမျက်နှာကို ကြည့်ပါ (saphan-ca partner show CODE)။
error-authority-not-suspended = မိတ်ဖက်ကို ဆိုင်းငံ့မထားပါ။
error-authority-not-suspended-next = ၎င်း၏ စာမျက်နှာကို ကြည့်ပါ (saphan-ca partner show CODE)။

## Stopping and cutting off

act-suspend-link = ဆိုင်းငံ့ရန်
act-suspend-heading = { $partner } ကို ဆိုင်းငံ့ရန်
act-suspend-about = ဗဟိုချက်က စာရင်းအသစ် ရလျှင် { $partner } ကို ငြင်းပယ်ပြီး ၎င်း၏ လိုင်းကို ဖြတ်မည်။ ၎င်း၏ သော့များ ရှိမြဲ ဖြစ်ပြီး ဘာမျှ မပျောက်ပါ၊ အချိန်မရွေး အဆုံးသတ်နိုင်သည်။
act-suspend-do = ဆိုင်းငံ့ရန်
act-resume-link = ဆက်လက် ပါဝင်စေရန်
act-resume-heading = { $partner } ကို ဆက်လက် ပါဝင်စေရန်
act-resume-about = ဗဟိုချက်က စာရင်းအသစ် ရလျှင် { $partner } သည် ရှိခဲ့သော သော့များဖြင့် ပြန်လည် ပါဝင်မည်။
act-resume-do = ဆက်လက် ပါဝင်စေရန်
act-revoke-link = ပယ်ဖျက်ရန်
act-revoke-heading = { $partner } ကို ပယ်ဖျက်ရန်
act-revoke-about = ပြန်ပြင်၍ မရပါ - { $partner } ၏ သော့များ ဘယ်တော့မျှ ပြန်မရပါ။ ဗဟိုချက်က စာရင်းအသစ် ရလျှင် ဖြတ်မည်။ အောက်ပါအချိန်မှစ၍ ဗဟိုချက်က ၎င်းထံမှ ယူခဲ့သည်များ အကျုံးမဝင်ပါ၊ ၎င်းအတွက် စောင့်နေသည်များသည် ပေးပို့သူထံ ပြန်သွားမည်။
act-revoke-do = အပြီးအပိုင် ပယ်ဖျက်ရန်
revoke-since = ၎င်း၏ သော့များ အခြားသူလက်ထဲ ရောက်နေနိုင်သည့် ပထမဆုံးရက်
revoke-since-hint = 2026-11-25 ကဲ့သို့။ ကွက်လပ် ထားနိုင်သည် - ထိုအခါ ယခုမှစ၍ သို့မဟုတ် မိတ်ဖက်ကိုယ်တိုင် ပြောထားသည့်အချိန်မှ ဖြစ်သည်။
revoke-wrong-since = ရက်သည် 2026-11-25 ကဲ့သို့ မဟုတ်ပါ။
revoke-type = အတည်ပြုရန် { $partner } ကို ရိုက်ပါ
revoke-wrong-code = ရိုက်ထားသော ကုဒ်သည် မိတ်ဖက်၏ ကုဒ် မဟုတ်ပါ။
stop-device-missing = သော့များပါသော ကွန်ပျူတာကို ရှာမတွေ့
stop-inquiry = တစ်ခုခုကို အရင် စစ်ဆေးရမည်
stop-partner-asks = မိတ်ဖက်က တောင်းဆို
reason-device-lost = သော့များပါသော ကွန်ပျူတာ မရှိတော့
reason-person-left = ဝင်ခွင့်ရှိသူတစ်ဦး ထွက်သွား
reason-key-exposed = သော့ကို အခြားသူများ သိနေနိုင်
reason-partner-leaves = အဖွဲ့အစည်းသည် ကွန်ရက်မှ ထွက်
reason-partner-revoked = မိတ်ဖက် ကိုယ်တိုင် နုတ်ထွက်ပြီး

## Powers and root

power = လုပ်ပိုင်ခွင့်
power-who = ရှိသူ
power-invite = ဖိတ်ခေါ်၊ ထုတ်ပေး၊ သက်တမ်းတိုး
power-admit = ရုံးကို ခွင့်ပြု၊ အဓိကသော့အသစ် ပြုလုပ်
power-revoke = ဆိုင်းငံ့၊ ပယ်ဖျက်၊ အရန်မိတ္တူ ပြုလုပ်၊ ပြန်ယူရေး စာရွက်စုံ ပြုလုပ်
power-restore = ကွန်ပျူတာအသစ်တွင် ပြန်ယူ
power-line = မိတ်ဖက်များ၏ လိုင်းကို သက်တမ်းတိုး
power-sign = မိတ်ဖက်ကိုယ်စား လက်မှတ်ထိုး
power-holder = { $key } နှင့် ၎င်း၏ စကားဝှက် ရှိသူ
power-alone = ထိုသူ တစ်ဦးတည်း
power-with-second = ထိုသူနှင့် ကိုယ်ပိုင်စကားဝှက်ရှိသော { $name }
power-nobody = မည်သူမျှ မရှိ - ဒုတိယစီမံသူကို သတ်မှတ်ရမည် (saphan-ca second NAME)
power-same = ထိုသူ
power-sheets = အရန်မိတ္တူနှင့် ပြန်ယူရေး စာရွက်နှစ်ရွက် ရှိသူ
power-hubs = ဗဟိုချက်သော့ { $count } ချောင်း၊ ၎င်းတို့၏ ဗဟိုချက်တွင်
power-partners = မိတ်ဖက် { $count } ခု၊ တစ်ခုစီ မိမိအတွက်
powers-commands = ပြန်ယူရေး စာရွက်စုံ၊ ဒုတိယစီမံသူ၊ စကားဝှက်၊ ဗဟိုချက်များ၏ အသိအမှတ်ပြုလက်မှတ်နှင့် အဓိကသော့အသစ်ကို အမိန့်ဖြင့် ပြုလုပ်သည် - saphan-ca --help။
root-heading = အဓိကသော့
root-fingerprint = အဓိကသော့၏ လက်ဗွေ
root-until = အဓိကသော့ သက်တမ်းကုန်ရက်
root-entries = စာရင်းပါ ထည့်သွင်းချက်များ
root-hubs = ဗဟိုချက်သော့များ
root-not-kept = အဓိကသော့အသစ်သည် အရန်မိတ္တူတွင် မပါသေးပါ။ အခြား ဘာမျှ မလုပ်မီ ပြုလုပ်ပါ။
root-overlap = အဓိကသော့အသစ်က အစားထိုးပြီး ဖြစ်ပြီး ယခင်သော့၏ အသိအမှတ်ပြုလက်မှတ်များ အတန်ကြာ အကျုံးဝင်သေးသည်။
root-over = အဓိကသော့ သက်တမ်းကုန်ပြီ။ အသစ် ပြုလုပ်ပါ - saphan-ca root rotate။
kit = ပြန်ယူရေး စာရွက်စုံ
kit-none = မရှိ - မပြုလုပ်မီ ဘာမျှ မထုတ်ပေးပါ။
kit-confirmed = { $kit }၊ အတည်ပြုပြီး { $at }
kit-not-confirmed = { $kit }၊ အတည်မပြုရသေး
kit-to-confirm = ပြန်ယူရေး စာရွက်စုံကို အတည်မပြုမီ ဘာမျှ မထုတ်ပေးပါ - saphan-ca kit confirm။
hands-heading = ဆောင်ရွက်ခဲ့သူများ
hand-name = အမည်
hand-acts = လုပ်ဆောင်ချက်များ
hand-last = နောက်ဆုံး

## Log

log-verified = လုပ်ဆောင်ချက် { $acts } ခု၊ တစ်ခုစီ လက်မှတ်ထိုးပြီး ဆက်စပ်ထားသည်၊ ထည့်သွင်းချက် { $entries } ခုပါ စာရင်းနှင့် ကိုက်ညီသည်။ ယခုလေးတင် စစ်ဆေးပြီး ဖြစ်သည်။
log-paper = နောက်ဆုံး လုပ်ဆောင်ချက်၏ အမှတ်စဉ်နှင့် hash ကို စက္ကူပေါ်တွင် ရေးထားပါ - မိတ္တူဟောင်းအထိ ဖြတ်ထားသော မှတ်တမ်းသည် စစ်ဆေးလျှင် မှန်နေသေးပြီး ထိုနှစ်ခုကသာ ပြောနိုင်သည်။
log-last = နောက်ဆုံး လုပ်ဆောင်ချက်
log-hash = ၎င်း၏ hash
log-number = အမှတ်စဉ်
log-at = အချိန်
log-by = မည်သူ
log-what = အကြောင်းအရာ
log-whom = သက်ဆိုင်ရာ
log-agreed = ဒုတိယစီမံသူက သဘောတူသည်။
log-pages = မှတ်တမ်း၏ စာမျက်နှာများ
log-page = စာမျက်နှာ { $pages } ခုအနက် { $page }
log-newer = ပိုသစ်သည်
log-older = ပိုဟောင်းသည်
log-export = အားလုံး ထုတ်ယူရန်

## Backup

backup-none = အရန်မိတ္တူ မရှိပါ။ ဤကွန်ပျူတာ ပျောက်လျှင် ကွန်ရက် ပျောက်မည်။
backup-last = { $days ->
    [0] နောက်ဆုံး အရန်မိတ္တူကို ယနေ့ ပြုလုပ်ခဲ့သည် - { $at }၊ { $by }။
   *[other] နောက်ဆုံး အရန်မိတ္တူသည် { $days } ရက် ရှိပြီ - { $at }၊ { $by }။
} { $acts ->
    [0] ထိုအချိန်နောက်ပိုင်း ဘာမျှ မလုပ်ခဲ့ပါ။
   *[other] ထိုအချိန်နောက်ပိုင်း လုပ်ဆောင်ချက် { $acts } ခု ရှိသည်။
}
backup-last-older-kit = နောက်ဆုံး အရန်မိတ္တူသည် { $days } ရက် ရှိပြီ - { $at }၊ { $by }။ { $acts ->
    [0] ထိုအချိန်နောက်ပိုင်း ဘာမျှ မလုပ်ခဲ့ပါ။
   *[other] ထိုအချိန်နောက်ပိုင်း လုပ်ဆောင်ချက် { $acts } ခု ရှိသည်။
} ယခင်ပြန်ယူရေး စာရွက်စုံ၏ စာရွက်များကသာ ဖွင့်သည်။
backup-about = အရန်မိတ္တူတွင် သော့ အပါအဝင် အားလုံး ချိပ်ပိတ်၍ ပါသည် - ပြန်ယူရေး စာရွက်နှစ်ရွက် သို့မဟုတ် ယနေ့ စကားဝှက်က ဖွင့်သည်။ နှစ်ခုကို နေရာနှစ်နေရာတွင် သိမ်းပါ၊ စာရွက်နှင့် အတူ မသိမ်းပါနှင့်။
backup-file = ဖိုင်
backup-file-hint = အခြားဒစ်ခ်ပေါ်တွင် အမည်အပြည့်အစုံဖြင့်၊ /media/stick/mekong.backup ကဲ့သို့။ ရှိပြီးသား ဖိုင်ကို အစား မထိုးပါ။
backup-passphrase = ကွန်ရက်စီမံအဖွဲ့၏ စကားဝှက်
backup-do = အရန်မိတ္တူ ပြုလုပ်ရန်
backup-found = ကွန်ရက် { $network } ၏ { $at } ရက်စွဲပါ အရန်မိတ္တူ - ထည့်သွင်းချက် { $entries } ခု၊ လုပ်ဆောင်ချက် { $acts } ခု။ သော့သည် အဓိကသော့နှင့် ကိုက်ညီပြီး စာရင်းနှင့် မှတ်တမ်း မှန်ကန် ကိုက်ညီသည်။
verify-link = အရန်မိတ္တူ ပွင့်မပွင့် စမ်းရန်
verify-heading = အရန်မိတ္တူ ပွင့်မပွင့် စမ်းရန်
verify-about = ဖိုင်ကို မမ်မိုရီတွင် ဖွင့်ပြီး ဘာမျှ မပြောင်းပါ။ ပြန်ယူရေး စာရွက်နှစ်ရွက်ဖြင့် စမ်းလိုလျှင် အမိန့်ကို သုံးပါ - saphan-ca backup verify --with-sheets။
verify-file-hint = အမည်အပြည့်အစုံဖြင့်၊ /media/stick/mekong.backup ကဲ့သို့။
verify-passphrase = အရန်မိတ္တူ ပြုလုပ်ချိန်က ကွန်ရက်စီမံအဖွဲ့၏ စကားဝှက်
verify-do = ဖွင့်ရန်
error-file-name = ဖိုင်အမည်သည် ၎င်း၏ ဒစ်ခ် သို့မဟုတ် ဖိုဒါဖြင့် မစပါ။
error-file-name-next = အမည်အပြည့်အစုံ ရေးပါ၊ /media/stick/mekong.backup ကဲ့သို့။
error-file-exists = ထိုဖိုင် ရှိပြီး ဖြစ်သည်။ တစ်ခုတည်းသော အရန်မိတ္တူ ဖြစ်နိုင်သည်။
error-file-exists-next = အခြားအမည် ရွေးပါ။
error-file-not-found = ထိုဖိုင် မရှိပါ။
error-file-not-found-next = ၎င်း၏ အမည်ကို ကြည့်ပါ။
error-file-not-ours = ဤသည်မှာ Saphan ၏ ဖိုင် မဟုတ်ပါ။
error-file-not-ours-next = အခြားမိတ္တူ ရှာပါ။
error-file-unreadable = ဖိုင်ကို ဖတ်၍ မရပါ။
error-file-unreadable-next = ဒစ်ခ်နှင့် ၎င်း၏ ခွင့်ပြုချက်များကို ကြည့်ပါ။
