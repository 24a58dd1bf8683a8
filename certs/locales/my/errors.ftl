# Why a command was not carried out, what became of the data, and what to do, in Burmese. One message per code; what is
# said of a whole family of codes is followed by what the program itself says. Not yet read by a native reader.

## What became of the data

safety-hub-kept = ဗဟိုချက်သို့ ရောက်ပြီးသည်များ အကျုံးဝင်ပြီး ကျန်သည်များကို ဤဖိုဒါတွင် သိမ်းထားသည်။
safety-list-whole = စာရင်းနှင့် မှတ်တမ်း ပြည့်စုံပြီး ဘာမျှ မပျောက်ပါ။
safety-invited = ဖိတ်ခေါ်စာသည် မှတ်တမ်းတွင် ရှိပြီး မည်သူ့ကိုမျှ မပြခဲ့ပါ။
safety-kit-unused = ကွန်ရက်စီမံအဖွဲ့ အကောင်းအတိုင်း ရှိသည်။ ဤပြန်ယူရေး စာရွက်စုံကို မသုံးရပါ။
safety-kit-not-confirmed = ကွန်ရက်စီမံအဖွဲ့ကို ပြုလုပ်ပြီး စာရွက်များကို ရေးပြီး ဖြစ်သော်လည်း အတည်မပြုရသေးပါ။
safety-nobody-admitted = မည်သူ့ကိုမျှ ခွင့်မပြုခဲ့ပါ၊ မည်သူက တိုက်စစ်ကြောင်း မှတ်တမ်းတွင် ပါသည်။
safety-logged = မှတ်တမ်းတွင် ရှိသည်များကိုသာ လုပ်ပြီး ဖြစ်သည်။

## The authority and its folder

error-authority-not-initialised = { $dir } တွင် ကွန်ရက်စီမံအဖွဲ့ မရှိပါ။
error-authority-not-initialised-next = saphan-ca init --network NAME ဖြင့် ပြုလုပ်ပါ သို့မဟုတ် ၎င်း၏ ဖိုဒါကို --dir ဖြင့် ပေးပါ။
error-authority-already-initialised = { $dir } တွင် ကွန်ရက်စီမံအဖွဲ့ ရှိပြီး ဖြစ်သည်။
error-authority-already-initialised-next = saphan-ca status ဖြင့် ကြည့်ပါ သို့မဟုတ် အခြားဖိုဒါကို --dir ဖြင့် ပေးပါ။
error-authority-disk = ကွန်ရက်စီမံအဖွဲ့၏ ဖိုင်တစ်ခုကို ဖတ်၍ သို့မဟုတ် ရေး၍ မရပါ - { $file } ({ $detail })။ ဘာမျှ မထုတ်ပေးခဲ့ပါ။
error-authority-log = ကွန်ရက်စီမံအဖွဲ့၏ စာရင်း ပျက်စီးနေသည် - { $original }
error-authority-log-next = နောက်ဆုံး အရန်မိတ္တူကို ယူပါ၊ ထိုမတိုင်မီ ဘာမျှ မပြောင်းပါနှင့်။
error-authority-root = ကွန်ရက်စီမံအဖွဲ့၏ အဓိကသော့ ပျက်စီးနေသည် - { $original }
error-authority-root-next = နောက်ဆုံး အရန်မိတ္တူကို ယူပါ။
error-authority-other-key = root.key နှင့် root.pem သည် အတွဲ မဟုတ်ပါ။
error-authority-other-key-next = နှစ်ခုစလုံးကို အရန်မိတ္တူတစ်ခုတည်းမှ ယူပါ။
error-authority-signer = ကွန်ရက်စီမံအဖွဲ့၏ သော့က လက်မှတ်မထိုးခဲ့ပါ။ ဘာမျှ မထုတ်ပေးခဲ့ပါ။
error-authority-signer-next = ထပ်စမ်းပါ။
error-authority-backup = ဤသည်မှာ ကွန်ရက်စီမံအဖွဲ့၏ အရန်မိတ္တူ မဟုတ်ပါ သို့မဟုတ် ပြတ်နေသည်။
error-authority-backup-next = အခြားမိတ္တူကို ယူပါ - saphan-ca backup verify FILE။
error-authority-backup-damaged = အရန်မိတ္တူ ပျက်စီးနေသည် - ပွင့်သော်လည်း ချိပ်ပိတ်ခဲ့သည်များ မဟုတ်ပါ။
error-authority-occupied = { $dir } တွင် တစ်ခုခု ရှိနေပြီး ပြန်ယူသော ကွန်ရက်စီမံအဖွဲ့က ဘာကိုမျှ အစားမထိုးပါ။
error-authority-occupied-next = အခြားဖိုဒါ ရွေးပါ - saphan-ca restore FILE --dir DIR။
error-acts = လုပ်ဆောင်ချက်များ၏ မှတ်တမ်းကို ပြောင်းထားသည်။
error-acts-next = နောက်ဆုံး အရန်မိတ္တူကို ယူပါ၊ ထိုမတိုင်မီ ဘာမျှ မထုတ်ပေးပါနှင့် - saphan-ca backup verify FILE။ ဤဖိုဒါကို သိမ်းထားပါ၊ ဘာဖြစ်ခဲ့ကြောင်း ပြသည်။
error-issue = အသိအမှတ်ပြုလက်မှတ်တစ်ခုကို မပြုလုပ်နိုင်ခဲ့ပါ။ ဘာမျှ မထုတ်ပေးခဲ့ပါ။
error-issue-next = saphan-ca check ဖြင့် ကြည့်ပါ။
error-certificate-next = saphan-ca check ဖြင့် ကြည့်ပါ။
error-root-changes = အဓိကသော့ကို 24 ကြိမ် ပြောင်းပြီး ဖြစ်ပြီး ထပ်ပြောင်း၍ မရပါ။
error-root-changes-next = saphan-ca show powers ဖြင့် ကြည့်ပါ။
error-handed-to-same = { $name } သည် ဤနေရာတွင် ဆောင်ရွက်နေပြီး ဖြစ်သည်။
error-handed-to-same-next = လွှဲယူမည့်သူကို အမည်ပေးပါ။
error-by-nobody = ဆောင်ရွက်သူကို အမည်မပေးထားပါ။
error-by-nobody-next = ဤအမိန့်ကိုပင် --by NAME ဖြင့် ပေးပါ သို့မဟုတ် SAPHAN_CA_BY ကို သတ်မှတ်ပါ။

## Partners and requests

error-authority-network = တောင်းဆိုချက်သည် ကွန်ရက် { $network } အတွက် ဖြစ်ပြီး ဤကွန်ရက်အတွက် မဟုတ်ပါ။
error-authority-network-next = ပို့သူကို မေးပါ။
error-authority-other-identity = { $partner } သည် အခြားသော့ဖြင့် ပါဝင်ဆဲ ဖြစ်သည်။
error-authority-other-identity-next = ထိုသော့ ပျောက်လျှင် { $partner } ကို အရင် ပယ်ဖျက်ပါ။ saphan-ca partner show { $partner } ဖြင့် ကြည့်ပါ။
error-authority-used-key = ဤသော့ကို ပယ်ဖျက်ပြီး ဖြစ်သည် သို့မဟုတ် အခြားမိတ်ဖက် သို့မဟုတ် ဗဟိုချက်၏ သော့ ဖြစ်သည်။
error-authority-used-key-next = သော့အသစ်များ လိုသည်။
error-authority-not-invited = { $partner } ၏ တောင်းဆိုချက်သည် ဤကွန်ရက်စီမံအဖွဲ့၏ ဖိတ်ခေါ်စာ မပါဘဲ ရောက်လာသည်။
error-authority-not-invited-next = ဘာမျှ မငြင်းပယ်ပါနှင့်၊ ဘာမျှ ခွင့်မပြုပါနှင့်၊ ဗဟိုချက်ကို ကြည့်ပါ။ saphan-ca request list ဖြင့် ကြည့်ပါ။
error-request = တောင်းဆိုချက်သည် ဖြစ်ရမည့်အတိုင်း မဟုတ်ပါ။
error-request-next = ဖိုင်ကို ရုံးထံ ထပ်တောင်းပါ။ ရုံးက saphan-agent init --request FILE ဖြင့် ပြုလုပ်သည်။
error-request-time = တောင်းဆိုချက်ကို { $at } တွင် ပြုလုပ်ခဲ့ပြီး နောက်ဆုံး ရက် 30 ပြင်ပ ဖြစ်သည်။
error-request-time-next = ရုံးက saphan-agent init --request FILE ဖြင့် အသစ် ပြုလုပ်ရမည်။
error-request-ambiguous = { $partner } က တစ်ကြိမ်ထက် ပို၍ တောင်းဆိုသည် - { $one } နှင့် { $other }။
error-request-ambiguous-next = ဤအမိန့်ကိုပင် --request နှင့် သင် ဆိုလိုသော တောင်းဆိုချက်ဖြင့် ပေးပါ။
error-renewal-partner = တောင်းဆိုချက်သည် { $other } ၏ ဖြစ်ပြီး { $partner } ၏ မဟုတ်ပါ။
error-renewal-partner-next = ဤအမိန့်ကိုပင် မှန်ကန်သော ဖိုင် သို့မဟုတ် မိတ်ဖက်ဖြင့် ပေးပါ။
error-hub-name-other = တောင်းဆိုချက်သည် ဗဟိုချက် { $other } အတွက် ဖြစ်ပြီး { $name } အတွက် မဟုတ်ပါ။
error-hub-name-other-next = ဤအမိန့်ကိုပင် မှန်ကန်သော ဖိုင် သို့မဟုတ် အမည်ဖြင့် ပေးပါ။
error-since = မိတ်ဖက်ကို မရောက်သေးသော { $since } မှစ၍ ပယ်ဖျက်၍ မရပါ။
error-since-next = ဤအမိန့်ကိုပင် --since မပါဘဲ သို့မဟုတ် ပြီးခဲ့သော အချိန်ဖြင့် ပေးပါ။
error-invitation-too-long = ဖိတ်ခေါ်စာ ရှည်လွန်းမည်။
error-invitation-too-long-next = ဤအမိန့်ကိုပင် ပို၍တိုသော --hub ဖြင့် ပေးပါ။
error-number-mistyped-in = အုပ်စု { $group } တွင် အဖတ်၊ အကြား သို့မဟုတ် အရိုက် မှားသဖြင့် ဘာမျှ မတိုက်စစ်ခဲ့ပါ။
error-number-differs = { $partner } ဖတ်ပြသည်မှာ ဗဟိုချက်က ပေးသော တောင်းဆိုချက်၏ နံပါတ် မဟုတ်ပါ။
error-number-differs-next = saphan-ca request refuse { $partner } --reason number-differs ဖြင့် ငြင်းပယ်ပြီး ရုံးကို အခြားနည်းဖြင့် ထပ်ဖိတ်ခေါ်ပါ။

## The recovery kit

error-kit-next = ပုံနှိပ်ထားသော စာရွက်များကို လက်ထဲတွင် ထားပြီး ဤအမိန့်ကိုပင် ထပ်ပေးပါ။
error-kit-absent = ဤကွန်ရက်စီမံအဖွဲ့တွင် ပြန်ယူရေး စာရွက်စုံ မရှိပါ။
error-kit-absent-next = saphan-ca kit make ဖြင့် ပြုလုပ်ပါ။
error-kit-word-count = စာရွက်တစ်ရွက်တွင် စကားလုံး 25 လုံး ရှိသည်။
error-kit-word = စကားလုံး { $number } သည် မည်သည့်စာရွက်တွင်မျှ မရှိပါ။
error-kit-checksum = စကားလုံးတစ်လုံး မှားသည် သို့မဟုတ် နှစ်လုံး နေရာလွဲသည်။
error-kit-share-number = ပထမစကားလုံးသည် စာရွက်များ အစပြုသော စကားလုံး မဟုတ်ပါ။
error-kit-same-share = ထိုအရာသည် စာရွက် { $sheet } နှစ်ကြိမ် ဖြစ်နေသည်။ မတူသော စာရွက်နှစ်ရွက် လိုသည်။
error-kit-mixed = စာရွက်နှစ်ရွက်သည် မတူသော စာရွက်စုံများမှ ဖြစ်သည်။
error-kit-mixed-next = စာရွက်ပေါ်ရှိ စာရွက်စုံ၏ နံပါတ်ကို ကြည့်ပါ။
error-kit-other-key = ဤစာရွက်များသည် အခြားစာရွက်စုံမှ ဖြစ်သည် သို့မဟုတ် တစ်ရွက်ကို ပြောင်းထားသည်။
error-kit-other-key-next = တတိယစာရွက်ကို စမ်းပါ။
error-kit-answer = စာရွက် { $sheet } ၏ စကားလုံး { $number } သည် အခြားစကားလုံး ဖြစ်သည်။
error-kit-answer-next = ပုံနှိပ်ထားသော စာရွက်ကို ကြည့်ပါ၊ ထို့နောက် saphan-ca kit confirm။
error-share-count = စာရွက်နှစ်ရွက် လိုသည်၊ မပိုရ မလျော့ရ။
error-share-count-next = --share ကို နှစ်ကြိမ် ပေးပါ။

## Visits at the hub

error-authority-older = ဗဟိုချက်တွင် စာရင်းပါ ထည့်သွင်းချက် { $hub } ခု၊ ဤဖိုဒါတွင် { $ours } ခု ရှိသည် - ဤသည်မှာ ကွန်ရက်စီမံအဖွဲ့၏ မိတ္တူဟောင်း ဖြစ်သည်။
error-authority-older-next = ဤနေရာတွင် ဘာမျှ မထုတ်ပေးပါနှင့်။ နောက်ဆုံး အရန်မိတ္တူကို ယူပါ - saphan-ca restore FILE။
error-authority-forked = ဗဟိုချက်တွင် ဤဖိုဒါနှင့် မတူသော စာရင်း ရှိသည် - ကွန်ရက်စီမံအဖွဲ့၏ သော့ကို မိတ္တူနှစ်ခုတွင် သုံးခဲ့သည် သို့မဟုတ် ဤသည်မှာ အခြားကွန်ရက်၏ ဗဟိုချက် ဖြစ်သည်။
error-authority-forked-next = ဤနေရာတွင် ဘာမျှ မထုတ်ပေးပါနှင့်။ ရှိသမျှ ဤဖိုဒါ၏ မိတ္တူတိုင်းကို ကြည့်ပါ - saphan-ca log verify။
error-hub-set-back = ဗဟိုချက်တွင် စာရင်းပါ ထည့်သွင်းချက် { $hub } ခု ရှိပြီး နောက်ဆုံး ချိတ်ဆက်ချိန်က { $before } ခု ရှိခဲ့သည် - ၎င်းကို နောက်ပြန်ဆုတ်ထားသည်။
error-hub-set-back-next = ဗဟိုချက် တာဝန်ခံထံ ဖုန်းဆက်ပါ။ ဗဟိုချက်ကို ပြန်ယူခဲ့လျှင် - saphan-ca sync --hub-restored။
error-hub-name-next = ဤကွန်ပျူတာတွင် အင်တာနက်လိုင်း ရှိမရှိ ကြည့်ပါ၊ ထို့နောက် saphan-ca sync။
error-hub-silent-next = လိုင်းကို ကြည့်ပြီး UDP ဖြတ်ခွင့် ရှိမရှိ တာဝန်ရှိသူကို မေးပါ။ နောက်မှ ထပ်စမ်းပါ - saphan-ca sync။
error-hub-cut = ဗဟိုချက်နှင့် လိုင်း ပြတ်သွားသည်။
error-hub-cut-next = လိုင်း ပြန်ရလျှင် ထပ်စမ်းပါ - saphan-ca sync။
error-hub-busy-next = နောက်မှ ထပ်စမ်းပါ - saphan-ca sync။
error-hub-not-trusted-next = ဤကွန်ပျူတာ၏ နာရီနှင့် ဗဟိုချက်၏ လိပ်စာကို ကြည့်ပါ - saphan-ca sync --hub HOST:PORT။
error-not-accepted = ဗဟိုချက်က ဤကွန်ရက်စီမံအဖွဲ့၏ အသိအမှတ်ပြုလက်မှတ်ကို လက်မခံပါ။
error-not-accepted-next = ဤကွန်ပျူတာ၏ နာရီနှင့် ဗဟိုချက်သည် ဤကွန်ရက်၏ ဟုတ်မဟုတ် ကြည့်ပါ - saphan-ca sync --hub HOST:PORT။
error-admin = ကွန်ရက်စီမံအဖွဲ့က ပေးသည်ကို ဗဟိုချက်က ငြင်းပယ်သည်။
error-admin-next = ဗဟိုချက် တာဝန်ခံထံ ဖုန်းဆက်ပါ - ၎င်း၏ မှတ်တမ်းက အကြောင်းရင်းကို ပြောသည်။
error-hub-unexpected = ဗဟိုချက်က မေးသည်နှင့် မကိုက်သော အဖြေ ပေးသည်။
error-hub-unexpected-next = ဗဟိုချက် တာဝန်ခံထံ ဖုန်းဆက်ပါ - ၎င်း၏ မှတ်တမ်းက အကြောင်းရင်းကို ပြောသည်။
error-hub-own-word = ဗဟိုချက်က မမှန်ကန်သော နုတ်ထွက်ချက်ကို ပေးသည်။
error-hub-own-word-next = ဗဟိုချက် တာဝန်ခံထံ ဖုန်းဆက်ပါ - ၎င်း ပေးသည်များကို တစ်ဦးဦးက ပြောင်းနေသည်။
error-frame-next = ဗဟိုချက် တာဝန်ခံထံ ဖုန်းဆက်ပါ - ၎င်း၏ မှတ်တမ်းက အကြောင်းရင်းကို ပြောသည်။

## Files, the terminal, the pages

error-file-exists-sheet = { $file } ရှိပြီး ဖြစ်သည်။ စာရွက်တစ်ရွက်၏ တစ်ခုတည်းသော မိတ္တူ ဖြစ်နိုင်သည်။
error-file-exists-sheet-next = --sheets ဖြင့် အခြားဖိုဒါ ရွေးပါ။
error-file-exists-other = { $file } ရှိပြီး ဖြစ်သည်။
error-file-not-written = { $file } ကို ရေး၍ မရပါ ({ $detail })။
error-file-not-written-next = အခြားဖိုင် ရွေးပါ။
error-file-not-written-sheet = { $file } ကို ရေး၍ မရပါ ({ $detail })။
error-file-not-written-sheet-next = ဤအကြိမ်၏ စာရွက်များကို ဖျက်ပါ၊ ထို့နောက် saphan-ca kit make။
error-file-not-written-answer = { $file } ကို ရေး၍ မရပါ ({ $detail })။
error-file-not-written-answer-next = ဤအမိန့်ကိုပင် ထပ်ပေးပါ။
error-file-not-written-invitation = { $file } ကို ရေး၍ မရပါ ({ $detail })။
error-file-not-written-invitation-next = အခြားဖိုင်ဖြင့် saphan-ca invite ကို ထပ်ပေးပါ။
error-passphrase-differs = စကားဝှက်နှစ်ခု မတူပါ။
error-no-terminal = စကားဝှက် မေးရန် တာမီနယ် မရှိပါ။
error-no-terminal-next = --passphrase-file FILE ကို သုံးပါ။
error-no-terminal-confirm = အတည်ပြုရန် လိုပြီး မေးရန်သူ မရှိပါ။
error-no-terminal-confirm-next = --yes ကို သုံးပါ။
error-no-answer = မည်သူမျှ အကြောင်းမပြန်ပါ။
error-no-answer-next = ဤအမိန့်ကိုပင် တာမီနယ်တွင် ပေးပါ။
error-not-confirmed-next = သေချာလျှင် ဤအမိန့်ကိုပင် ထပ်ပေးပါ။
error-pages-not-served = ဤကွန်ရက်စီမံအဖွဲ့အတွက် စာမျက်နှာများ ဖွင့်မထားပါ။
error-pages-not-served-next = saphan-ca serve ဖြင့် စတင်ပါ။
error-no-browser-next = saphan-ca open --print ဖြင့် လင့်ခ်ကို ရေးပြီး ကိုယ်တိုင် ဖွင့်ပါ။
error-ready-file = စာမျက်နှာများ အဆင်သင့်ဖြစ်ကြောင်း ပြောသည့် ဖိုင်ကို ရေး၍ မရပါ - { $file } ({ $detail })။
error-signals-next = ပြန်စတင်ပါ။
error-man = လက်စွဲကို ရေး၍ မရပါ။

## What all programs say alike

error-sealed-malformed = ဤသည်မှာ Saphan ၏ ချိပ်ပိတ်ထားသော ဖိုင် မဟုတ်ပါ သို့မဟုတ် ပျက်စီးနေသည်။
error-sealed-malformed-next = နောက်ဆုံး အရန်မိတ္တူကို ယူပါ။
error-sealed-format = ဤဖိုင်ကို ပို၍သစ်သော ပရိုဂရမ်က ချိပ်ပိတ်ထားသည်။
error-sealed-format-next = ဤပရိုဂရမ်ကို အပ်ဒိတ်လုပ်ပါ။
error-sealed-cost = ဤဖိုင်သည် ချိပ်ပိတ်ထားသော ဖိုင်တစ်ခု တောင်းခွင့်ရှိသည်ထက် ပို၍ တောင်းနေသည်။
error-sealed-cost-next = နောက်ဆုံး အရန်မိတ္တူကို ယူပါ။
error-sealed-memory = စကားဝှက်ကို စမ်းရန် မမ်မိုရီ မလောက်ပါ။
error-sealed-memory-next = အခြားပရိုဂရမ်များကို ပိတ်ပြီး ထပ်စမ်းပါ။
error-sealed-damaged = စကားဝှက် မှန်သော်လည်း ဖိုင် ပျက်စီးနေသည်။
error-sealed-damaged-next = နောက်ဆုံး အရန်မိတ္တူကို ယူပါ။
error-sealed-too-long = ဤအရာသည် ချိပ်ပိတ်ထားသော ဖိုင်တစ်ခု ဆံ့သည်ထက် များနေသည်။
error-sealed-too-long-next = ဤပရိုဂရမ် ပြုလုပ်သူများကို အကြောင်းကြားပါ။
error-no-memory = နံပါတ်ကို တွက်ရန် မမ်မိုရီ မလောက်ပါ။
error-no-memory-next = အခြားပရိုဂရမ်များကို ပိတ်ပြီး ထပ်စမ်းပါ။
error-certificate = အသိအမှတ်ပြုလက်မှတ်တစ်ခု မမှန်ကန်ပါ။
error-signed = လက်မှတ်တစ်ခု မမှန်ကန်ပါ။
error-signed-next = ဤအရာကို အားမကိုးပါနှင့်။ ပေးခဲ့သူထံ အခြားတစ်ခု တောင်းပါ။
error-number-form = တိုက်စစ်ရမည့် နံပါတ်တွင် ဂဏန်း 5 လုံးပါ အုပ်စု 5 ခု ရှိသည်။
error-number-form-next = ထပ်ဖတ်ပြခိုင်းပြီး အားလုံး ရိုက်ပါ။
error-number-mistyped = အဖတ်၊ အကြား သို့မဟုတ် အရိုက် မှားသဖြင့် ဘာမျှ မတိုက်စစ်ခဲ့ပါ။
error-number-mistyped-next = ထပ်ဖတ်ပြခိုင်းပါ။
error-hub-name = ဗဟိုချက်၏ အမည်ကို ရှာမတွေ့ပါ။
error-socket = ဤကွန်ပျူတာက ပရိုဂရမ်အား လိုင်း မပေးပါ။
error-socket-next = firewall က တားထားသလား ကြည့်ပြီး ထပ်စမ်းပါ။
error-hub-silent = ဗဟိုချက်က အကြောင်းမပြန်ပါ။
error-hub-busy = ဗဟိုချက် အလုပ်များနေသည်။
error-hub-not-trusted = ဗဟိုချက်၏ လိပ်စာမှ အကြောင်းပြန်သည့်အရာသည် ဤကွန်ရက်၏ ဗဟိုချက် မဟုတ်ပါ။ ဘာမျှ မပို့ခဲ့ပါ။
error-frame = ဗဟိုချက်သည် ဤပရိုဂရမ် မဖတ်နိုင်သော ပုံစံဖြင့် အကြောင်းပြန်သည်။
error-not-confirmed = မည်သူမျှ အတည်မပြုခဲ့ပါ။
error-no-browser = ဘရောက်ဇာ အလိုအလျောက် မပွင့်ပါ။
error-pages-address = { $address } တွင် စာမျက်နှာများ မဖွင့်နိုင်ပါ ({ $detail })။
error-pages-address-next = --ui ဖြင့် အခြားလိပ်စာ ပေးပါ သို့မဟုတ် ဤလိပ်စာကို သုံးနေသည့်အရာကို ရပ်ပါ။
error-ready-file-next = အခြားဖိုင်အမည် ပေးပါ။
error-signals = ပရိုဂရမ် ရပ်ရမည့်အချိန်ကို ဤကွန်ပျူတာက ၎င်းအား မပြောပါ။
error-runtime = ပရိုဂရမ်ကို စတင်၍ မရပါ။
error-runtime-next = အခြားပရိုဂရမ်များကို ပိတ်ပြီး ထပ်စမ်းပါ။
error-pages-link = စာမျက်နှာများ ဖွင့်ရန် ဖိုင်ကို ရေး၍ မရပါ - { $file } ({ $detail })။
error-pages-link-next = ဒစ်ခ်တွင် နေရာလွတ် ရှိမရှိနှင့် သင့်တွင် ရေးခွင့် ရှိမရှိ ကြည့်ပါ။
