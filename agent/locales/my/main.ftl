# What the pages say, in Burmese. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - အကြောင်းပြန်ရန် { $due } ခု
}
nav-status = အခြေအနေ
nobody-in-particular = ရုံး
line-connected = ချိတ်ဆက်ခဲ့ချိန် - { $ago }။
line-never = တစ်ခါမျှ မချိတ်ဆက်ရသေးပါ။
line-waiting = { $count ->
    [0] ထွက်ရန် စောင့်နေသည့်အရာ မရှိပါ။
   *[other] ထွက်ရန် { $count } ခု စောင့်နေသည်။
}

## Coming in and going out

unlock-locked = ရုံးကို သော့ခတ်ထားသည်။ ချိပ်ပိတ်ထားသော စာများ ဆက်လက် ဝင်ထွက်နေသော်လည်း တစ်စုံတစ်ဦးက စကားဝှက် မပေးမချင်း မည်သည့်စာကိုမျှ မဖွင့်ပါ။
unlock-officer = သင့်ဝန်ထမ်းကုဒ်
unlock-officer-hint = lo-01 ကဲ့သို့။ ရုံး၏ စကားဝှက်ဖြင့် ဝင်လိုလျှင် ကွက်လပ် ထားခဲ့ပါ။

## Why something was not done

error-no-session-next = Saphan ကို ၎င်း၏ စတင်ရန်နေရာမှ ပြန်ဖွင့်ပါ (saphan-agent open)။
error-link-unknown-next = Saphan ကို ၎င်း၏ စတင်ရန်နေရာမှ ပြန်ဖွင့်ပါ (saphan-agent open)။
error-link-late-next = Saphan ကို ၎င်း၏ စတင်ရန်နေရာမှ ပြန်ဖွင့်ပါ (saphan-agent open)။
error-link-used-next = Saphan ကို ၎င်း၏ စတင်ရန်နေရာမှ ပြန်ဖွင့်ပါ (saphan-agent open)။ သုံးခဲ့သူသည် သင် မဟုတ်လျှင် စီမံသူကို အကြောင်းကြားပါ။
error-session-gone-next = Saphan ကို ၎င်း၏ စတင်ရန်နေရာမှ ပြန်ဖွင့်ပါ (saphan-agent open)။
error-locked = ဤအတောအတွင်း ရုံးကို သော့ခတ်လိုက်ပြီ။
error-locked-next = စကားဝှက် ပြန်ပေးပါ။
error-wrong-passphrase = စကားဝှက် မှားနေသည် သို့မဟုတ် အခြားဝန်ထမ်းကုဒ်၏ စကားဝှက် ဖြစ်သည်။
error-wrong-passphrase-next = Caps Lock ဖွင့်မိသလား ကြည့်ပြီး ထပ်စမ်းပါ။
error-no-staff-code = ဝန်ထမ်းကုဒ်သည် lo-01 ကဲ့သို့ ဖြစ်သည်။
error-no-staff-code-next = ပြင်ပါ သို့မဟုတ် ကွက်လပ် ထားပါ။

## How the office is

status-heading = အခြေအနေ
status-to-know = သင် သိထားရန်
status-office = ဤရုံး
status-hub = ဗဟိုချက်
status-no-hub = လိပ်စာ သတ်မှတ်မထားပါ
status-online = နောက်ဆုံး ချိတ်ဆက်ချိန်
status-carrier = လိုင်း
carrier-quic = QUIC
carrier-tls = UDP မဖြတ်နိုင်သဖြင့် TCP ပေါ်မှ TLS
carrier-none = မသိရသေးပါ
status-drained = အားလုံး ရယူပြီးချိန်
status-directory = မိတ်ဖက်စာရင်း အတည်ပြုချိန်
status-not-fresh = အလွန်ကြာပြီ - ဗဟိုချက်က ထပ်မံ အတည်မပြုမချင်း မည်သည့်စာကိုမျှ ချိပ်မပိတ်ပါ။
status-waiting = ဤနေရာတွင် စောင့်နေသည်များ
status-at-hub = ဗဟိုချက်တွင် ရှိသည်များ
status-backup = နောက်ဆုံး အရန်မိတ္တူ
status-version = ဗားရှင်း
status-to-approve = ညွှန်းပို့မှု { $count } ခုသည် ဒုတိယတစ်ဦးကို စောင့်နေသည်။
status-overdue-approvals = အရေးပေါ်ညွှန်းပို့မှု { $count } ခု ထွက်သွားပြီ။ ဒုတိယတစ်ဦး၏ ခွင့်ပြုချက်မှာ တစ်ရက် အချိန်လွန်နေသည်။
status-late-approvals = ညွှန်းပို့မှု { $count } ခုသည် အရေးပေါ်အဖြစ် ရောက်လာပြီး မိတ်ဖက်၏ ဒုတိယတစ်ဦးက ခွင့်မပြုရသေးပါ။
status-late-overdue = ၎င်းတို့အနက် { $count } ခုသည် တစ်ရက် အချိန်လွန်နေသည်။ မိတ်ဖက်ထံ ဖုန်းဆက်ပါ။
status-unseen-glass = တာဝန်အခွင့်အရေးထက် ကျော်လွန်၍ ဖိုင်တွဲကို { $count } ကြိမ် ဖွင့်ခဲ့သည်။ ကြီးကြပ်သူနှင့် အ⁠ဓိ⁠ကတာ⁠ဝန်⁠ခံ နှစ်ဦးစလုံး ကြည့်ပြီးခြင်း မရှိသေးပါ။
status-ours-overdue = ဤရုံးသည် ညွှန်းပို့မှု { $count } ခုတွင် အချိန်လွန်နေသည်။
status-theirs-overdue = မိတ်ဖက်ဘက်က ညွှန်းပို့မှု { $count } ခုတွင် အချိန်လွန်နေသည်။ မိတ်ဖက်ထံ ဖုန်းဆက်ပါ။
status-not-fetched = အရေးပေါ်ညွှန်းပို့မှု { $count } ခုကို မိတ်ဖက်ရုံးက တစ်နာရီကြာ မရယူသေးပါ။ မိတ်ဖက်ထံ ဖုန်းဆက်ပါ။

## What people must be told

notice-missing = { $partner } ထံမှ စာ { $count } စောင် ပျောက်နေသည်။ တောင်းဆိုထားပြီး ဖြစ်သည်။
notice-withdrawn = { $referral } အတွက် သဘောတူညီချက်ကို ရုပ်သိမ်းပြီ - ၎င်းပါ အကြောင်းအရာ တစ်ခုမျှ အသုံးမပြုရပါ။ အ⁠ဓိ⁠ကတာ⁠ဝန်⁠ခံ သို့မဟုတ် ကြီးကြပ်သူက ဖြေရှင်းမည်။
notice-forked = { $partner } ရုံး၏ မှတ်တမ်းသမိုင်း နှစ်မျိုး ရှိနေသည်။ အခြား ဘာမျှ မလုပ်မီ ထိုရုံးထံ ဖုန်းဆက်ပါ။
notice-directory = ဗဟိုချက်၏ မိတ်ဖက်စာရင်းသည် အခြားသူများ မြင်ထားသည်နှင့် ဆန့်ကျင်နေသည် ({ $code })။ စီမံသူထံ ဖုန်းဆက်ပါ။
notice-clock = ဗဟိုချက်၏ နာရီတွင် { $hub } ဖြစ်ချိန်၌ ဤကွန်ပျူတာ၏ နာရီတွင် { $here } ဖြစ်နေသည်။ ဤနာရီကို ပြင်ပါ သို့မဟုတ် ဗဟိုချက် တာဝန်ခံထံ ဖုန်းဆက်ပါ။ ဆုံးဖြတ်ခဲ့သည်များ လုံခြုံသည်။
notice-resync = အရန်မိတ္တူ ယူပြီးနောက် ပြောခဲ့သမျှသည် { $partner } ထံမှ ပြန်မရောက်သေးပါ။ မရောက်မချင်း ဤရုံးမှ ၎င်းထံ ဘာမျှ မထွက်ပါ။
notice-store-is-copy = ဤရုံး၏ အကြောင်းအရာသည် ဤကွန်ပျူတာတွင်ထက် { $partner } တွင် ပိုများနေသည် - ဤသည်မှာ မိတ္တူဟောင်း ဖြစ်သည် သို့မဟုတ် ဒုတိယမိတ္တူ တစ်ခုကို သုံးနေသည်။ အခြားတစ်ခုကို ရပ်ပြီး စီမံသူကို အကြောင်းကြားပါ။
notice-new-incarnation = { $partner } သည် ၎င်း၏ ရုံးကို ပြန်လည် ထည့်သွင်းခဲ့သည် သို့မဟုတ် အရန်မိတ္တူမှ ပြန်ယူခဲ့သည်။
notice-unopened = စာ { $count } စောင်ကို သော့မရှိတော့၍ မဖွင့်နိုင်ပါ။ ပေးပို့သူအား ထပ်ပို့ရန် တောင်းဆိုထားပြီ။
notice-refused = စာ { $count } စောင်ကို လက်မခံခဲ့ပါ ({ $code })။ စီမံသူကို အကြောင်းကြားပါ။
notice-glass-broken = { $referral } နောက်ကွယ်ရှိ မည်သူမည်ဝါအချက်အလက်ကို မိတ်ဖက်ရုံးတွင် ဒုတိယတစ်ဦး မပါဘဲ ၎င်း၏ အရေးပေါ်သော့ဖြင့် ဖွင့်ခဲ့သည်။ အကြောင်းရင်း မေးပါ။
notice-handover-failed = { $referral } ၏ သက်ဆိုင်သူသည် လွှဲအပ်ရာသို့ ရောက်မလာပါ။ ယခုချက်ချင်း ဆောင်ရွက်ပါ။
notice-profile = { $partner } မပြောခဲ့သော သို့မဟုတ် မပြောတော့သော အရာကို ဗဟိုချက်က ပေးခဲ့သည် ({ $code })။ စီမံသူထံ ဖုန်းဆက်ပါ။
notice-number-differs = { $partner } ဖတ်ပြသော နံပါတ်သည် ဤရုံးတွင် ရှိသော ၎င်း၏ သော့နံပါတ် မဟုတ်ပါ - မည်သူ၏ မည်သူမည်ဝါအချက်အလက်ကိုမျှ ၎င်းအား မပြောပါ။ ချိတ်ဆက်ပြီးလျှင် တစ်ကြိမ် ထပ်တိုက်စစ်ပါ။ ထပ်မံ ကွဲပြားလျှင် စီမံသူထံ ဖုန်းဆက်ပါ။
notice-new-key = { $partner } တွင် ၎င်း၏ သော့ဟောင်းက လက်မှတ်မထိုးထားသော သော့အသစ် ရှိနေသည်။ ကွန်ပျူတာ ပျောက်ပြီးနောက် သော့အသစ် ဖြစ်နိုင်သလို အတုပြုလုပ်သူ၏ သော့လည်း ဖြစ်နိုင်သည်။ { $until } အထိ ၎င်းထံ ဘာမျှ မသွားပါ၊ ၎င်းထံမှ ဘာမျှ အသက်မဝင်ပါ၊ ဘာမျှလည်း မပျောက်ပါ။ ဤရုံးမှ မည်သူမျှ သေချာအောင် မစစ်ရသေးပါ - ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် { $partner } ထံ ဖုန်းဆက်ပြီး တိုက်စစ်ပါ။
notice-new-key-confirmed = { $partner } တွင် ၎င်း၏ သော့ဟောင်းက လက်မှတ်မထိုးထားသော သော့အသစ် ရှိနေသည်။ ဤရုံးမှ တစ်ဦးက ၎င်းကို အတည်ပြုပြီး ဖြစ်သည်။ သို့သော် { $until } အထိ ၎င်းထံ ဘာမျှ မသွားသေးပါ၊ ၎င်းထံမှ ဘာမျှ အသက်မဝင်သေးပါ၊ ဘာမျှလည်း မပျောက်ပါ။
notice-new-key-not-seen = နောက်တစ်ကြိမ် ချိတ်ဆက်ပြီး 72 နာရီ
notice-new-root = ကွန်ရက်ကို စီမံသည့်အဖွဲ့တွင် အဓိကသော့အသစ် ရှိပြီး ယခင်သော့က လက်မှတ်ထိုးထားသည်- { $root }။ ယခင်သော့ကို အခြေခံသည်များသည် { $until } အထိ အကျုံးဝင်သည်။ သင် ဘာမျှလုပ်ရန် မလိုပါ။ စီမံသူက ဤအကြောင်း မသိပါက ယနေ့ပင် အသိပေးပါ။
notice-own-name-key = မိတ်ဖက်စာရင်းသည် ဤရုံး၏ အမည်ကို ဤရုံးတွင် မရှိသော သော့တစ်ခုအား ပေးထားသည်။ ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် စီမံသူထံ ယခုပင် ဖုန်းဆက်ပါ။ ဤနေရာတွင် ရှိသမျှ လုံခြုံသည်။ ဤကိစ္စ မပြေလည်မချင်း မည်သူမည်ဝါအချက်အလက်ကို မည်သူ့ကိုမျှ မပြောပါ။
notice-own-name-revoked = မိတ်ဖက်စာရင်းက ဤရုံးကို ပယ်ဖျက်ထားသည်ဟု ဆိုသည်။ ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် စီမံသူထံ ယခုပင် ဖုန်းဆက်ပါ။ ဤနေရာတွင် ရှိသမျှ လုံခြုံသည်။
notice-own-name-suspended = မိတ်ဖက်စာရင်းက ဤရုံးကို ဆိုင်းငံ့ထားသည်ဟု ဆိုသည်။ ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် စီမံသူထံ ယခုပင် ဖုန်းဆက်ပါ။ ဤနေရာတွင် ရှိသမျှ လုံခြုံသည်။
notice-asked-key = ဤရုံးအတွက် အထောက်အထားအသစ်ကို စီမံသူထံ တောင်းဆိုထားပြီ။
notice-came-back = စာ { $count } စောင် ပြန်ရောက်လာသည် - { $partner } သည် မရယူမီ ပယ်ဖျက်ခံရသည်။ စာကို ဤနေရာတွင် သိမ်းထားပြီး အခြား မည်သူမျှ မဖတ်ရသေးပါ။ တစ်စောင်စီအတွက် အခြားမိတ်ဖက် ရွေးပါ။
notice-quarantined = { $partner } ၏ စာ { $count } စောင်သည် ၎င်း၏ သော့များ အခြားသူလက်ထဲ ရောက်နေနိုင်ချိန်တွင် ရောက်လာသည် - သိမ်းထားပြီး ထည့်မတွက်ပါ။ { $partner } ထံ ဖုန်းဆက်ပါ။
notice-in-doubt = ညွှန်းပို့မှု { $count } ခုသည် { $partner } ၏ သော့များ အခြားသူလက်ထဲ ရောက်နေနိုင်ချိန်က ၎င်းပြောခဲ့သည်များပေါ် အခြေခံထားသည်။ ၎င်းတို့တွင် အခြား ဘာမျှ မလုပ်မီ { $partner } ထံ ဖုန်းဆက်ပါ။
notice-custody = ဗဟိုချက်က မမှန်ကန်သော လက်ခံပြေစာ ပေးခဲ့သည် ({ $code })။ စီမံသူထံ ဖုန်းဆက်ပါ။

## Lists of referrals

nav-inbox = { $due ->
    [0] ဝင်စာ
   *[other] ဝင်စာ ({ $due })
}
nav-sent = ပို့ပြီး
nav-partners = မိတ်ဖက်များ
nav-files = ဖိုင်တွဲများ
nav-search = ရှာဖွေရန်
nav-reports = အစီရင်ခံစာများ
nav-settings = ဆက်တင်များ
nav-audit = မှတ်တမ်း
nav-queue = စောင့်စာရင်း
inbox-heading = ဝင်စာ
sent-heading = ပို့ပြီး
part-ours = ဤရုံးက ဆောင်ရွက်ရန် ({ $count })
part-theirs = အခြားသူများကို စောင့်နေ ({ $count })
part-over = ပိတ်ပြီး ({ $count })
list-reference = ရည်ညွှန်းအမှတ်
list-from = ပေးပို့သူ
list-to = လက်ခံသူ
list-services = ဝန်ဆောင်မှုများ
list-urgency = အရေးပေါ်အဆင့်
list-due = နောက်ဆုံးအချိန်
list-state = အခြေအနေ
due-here = { $what } - { $until } အထိ ({ $left })
due-there = မိတ်ဖက် - { $what }၊ { $until } အထိ ({ $left })
due-deliver = ရယူရန်
due-open = ဖွင့်ရန်
due-decide = အကြောင်းပြန်ရန်
due-reply = မေးခွန်း ဖြေရန်
due-late_approval = ဒုတိယတစ်ဦး ခွင့်ပြုရန်
due-follow_up = သက်ဆိုင်သူ၏ အခြေအနေ အစီရင်ခံရန်
due-confirm = ပြီးဆုံးကြောင်း အတည်ပြုရန်
due-resolve = ရုပ်သိမ်းမှု ဖြေရှင်းရန်
left-moment = တစ်မိနစ်မပြည့် ကျန်
left-minutes = { $count } မိနစ် ကျန်
left-hours = { $count } နာရီ ကျန်
left-days = { $count } ရက် ကျန်
over-moment = အချိန်လွန်
over-minutes = { $count } မိနစ် အချိန်လွန်
over-hours = { $count } နာရီ အချိန်လွန်
over-days = { $count } ရက် အချိန်လွန်

## States of a referral

state-returned = ပြင်ရန် ပြန်ပို့ထား
state-pending-approval = ဒုတိယတစ်ဦးကို စောင့်နေ
state-not-arrived = အပြည့်အစုံ မရောက်သေး
state-queued = ပို့နေဆဲ
state-delivered = ရောက်ပြီး၊ မဖွင့်ရသေး
state-acknowledged = ဖွင့်ပြီး
state-info_requested = မေးခွန်း ရှိ
state-accepted = လက်ခံပြီး
state-accepted_in_part = တစ်စိတ်တစ်ပိုင်း လက်ခံပြီး
state-declined = ငြင်းပယ်ပြီး
state-redirect_proposed = ငြင်းပယ်ပြီး၊ အခြားမိတ်ဖက် ညွှန်ပြထား
state-expired = အချိန်ကုန်
state-recalled = ပြန်သိမ်းပြီး
state-identity_requested = မည်သူမည်ဝါအချက်အလက် မေးထား
state-identity_disclosed = မည်သူမည်ဝါအချက်အလက် ပြောပြီး
state-handover_planned = လွှဲအပ်ရန် စီစဉ်ပြီး
state-received = မိတ်ဖက်ထံ ရောက်ရှိပြီး
state-handover_failed = လွှဲအပ်ရာသို့ မလာ
state-in_service = အကူအညီ ရနေ
state-completed = ပြီးဆုံး
state-frozen = ရပ်တန့်ထား
state-erased = ဖျက်ပြီး

## Steps of a referral

step-submit = ညွှန်းပို့မှု ပို့ပြီး
step-delivered = ရောက်ပြီး
step-acknowledge = ဖွင့်ပြီး
step-ask = မေးခွန်း မေးပြီး
step-answer = မေးခွန်း ဖြေပြီး
step-say = စာ ပို့ပြီး
step-accept = လက်ခံပြီး
step-accept_in_part = တစ်စိတ်တစ်ပိုင်း လက်ခံပြီး
step-decline = ငြင်းပယ်ပြီး
step-redirect = အခြားမိတ်ဖက် ညွှန်ပြပြီး
step-recall = ပြန်သိမ်းပြီး
step-expire = အချိန်ကုန်ပြီး
step-reopen = တစ်ကြိမ် ထပ်ပို့ပြီး
step-approve_late = ဒုတိယတစ်ဦး ခွင့်ပြုပြီး
step-detail = လက်ခံပြီးနောက် ပိုမို ပြောပြပြီး
step-ask_identity = မည်သူမည်ဝါအချက်အလက် မေးပြီး
step-refuse_identity = မည်သူမည်ဝါအချက်အလက် မပြောရန် ဆုံးဖြတ်ပြီး
step-release_identity = မည်သူမည်ဝါအချက်အလက် ပြောပြီး
step-identity_opened = မည်သူမည်ဝါအချက်အလက် ဖွင့်ပြီး
step-plan = လွှဲအပ်ရန် အဆိုပြုပြီး
step-agree_plan = လွှဲအပ်ရန် သဘောတူပြီး
step-received = သက်ဆိုင်သူ ရောက်ရှိပြီး
step-handover_failed = သက်ဆိုင်သူ မလာကြောင်း အစီရင်ခံပြီး
step-close = ပိတ်ပြီး
step-start_service = ဝန်ဆောင်မှု စတင်ပြီး
step-follow_up = သက်ဆိုင်သူ၏ အခြေအနေ အစီရင်ခံပြီး
step-finish = ပြီးဆုံးကြောင်း အဆိုပြုပြီး
step-complete = ပြီးဆုံးကြောင်း အတည်ပြုပြီး
step-withdraw = သဘောတူညီချက် ရုပ်သိမ်းပြီး
step-erased = ဖျက်ပြီး
step-held = ဥပဒေအကြောင်းကြောင့် သိမ်းထားပြီး
step-resume = ဆက်လုပ်ရန် ဆုံးဖြတ်ပြီး
step-heartbeat = ချိတ်ဆက်ရှိနေကြောင်း အချက်ပြပြီး
step-gap = ပျောက်နေသော စာများ တောင်းဆိုပြီး
step-reseal = ထပ်ပို့ရန် တောင်းဆိုပြီး
step-restored = ရုံးကို အရန်မိတ္တူမှ ပြန်ယူပြီး
step-resync = မှတ်တမ်းသမိုင်း ပို့ပြီး
step-nothing = မရှိ

## One referral

referral-from = { $partner } ထံမှ
referral-to = { $partner } ထံသို့
referral-unopened = ဤရုံးတွင် မည်သူမျှ မဖွင့်ရသေးပါ။ ဖွင့်လျှင် ဖွင့်ပြီးကြောင်းနှင့် မည်သူ တာဝန်ယူကြောင်းကို { $partner } အား ပြောပါမည်။
referral-open = ဖွင့်ရန်
referral-was-told = ဤရုံးအား ပြောထားသည်များ
referral-was-sent = ပို့ထားသည်များ
referral-details = လက်ခံပြီးနောက်
referral-masked = ဘေးမှ မဖတ်နိုင်ရန် ဖုံးထားသည်။
referral-show = တစ်မိနစ် ပြရန်
referral-shown = တစ်မိနစ်အတွင်း ပြန်ဖုံးပါမည်။
referral-mask = ယခု ဖုံးရန်
alert-frozen = ရပ်တန့်ထားသည် - သဘောတူညီချက်ကို ရုပ်သိမ်းပြီ၊ ၎င်းပါ အကြောင်းအရာ တစ်ခုမျှ အသုံးမပြုရပါ။ ရုံးတစ်ရုံးစီမှ အ⁠ဓိ⁠ကတာ⁠ဝန်⁠ခံ သို့မဟုတ် ကြီးကြပ်သူက ဖြေရှင်းမည်။
alert-in-doubt = အချို့အကြောင်းအရာသည် { $partner } ၏ သော့များ အခြားသူလက်ထဲ ရောက်နေနိုင်ချိန်တွင် ရောက်လာသည်။ အခြား ဘာမျှ မလုပ်မီ { $partner } ထံ ဖုန်းဆက်ပါ။
alert-second-person = ဤရုံးမှ ဒုတိယတစ်ဦးကို စောင့်နေသည်။
alert-erased = သက်ဆိုင်သူများအကြောင်း ပြောထားသည်များကို ဤနေရာတွင် ဖျက်ပြီး ဖြစ်သည်။
alert-never-tell = လုံးဝ မပြောရသူ - { $whom }။ သဘောတူညီချက်ကို ဤရုံးလည်း လိုက်နာရမည်။
alert-not-left = ဤနေရာတွင် ဆုံးဖြတ်ပြီး မထွက်သေးပါ - { $step }။
fact-answers = သက်ဆိုင်သူအတွက် တာဝန်ယူသူ
fact-contact = ဆက်သွယ်ရန်
fact-deputy = ကိုယ်စားတာဝန်ယူသူ
fact-signed = လက်မှတ်ထိုးသူ
fact-question = မေးခွန်း
fact-declined = ငြင်းပယ်ရသည့် အကြောင်းရင်း
fact-recalled = ပြန်သိမ်းရသည့် အကြောင်းရင်း
fact-said = { $by } ၏ ပြောကြားချက်
timeline-heading = အချိန်စဉ်
timeline-when = အချိန်
timeline-who = မည်သူ
timeline-what = အကြောင်းအရာ
timeline-outcome = လက်မှတ်
outcome-applied = စစ်ဆေးပြီး
outcome-superseded = စစ်ဆေးပြီး၊ နောက်ကျ၍ ထည့်မတွက်
outcome-waiting = စစ်ဆေးပြီး၊ ရှေ့က လာရမည့်အရာကို စောင့်နေ
outcome-in-doubt = သံသယရှိ

## What can be done with a referral

act-accept = လက်ခံရန်
act-accept-explained = { $partner } အား ပြောပြီး သက်ဆိုင်သူများအကြောင်း ပိုမို ရောက်လာမည်။ ထိုအချိန်မှစ၍ ဤရုံးက လက်ခံသည့်အရာအတွက် တာဝန်ယူရမည်။
act-accept-do = လက်ခံရန်
act-services = ဤရုံးက ပေးမည့် ဝန်ဆောင်မှုများ
act-persons = သက်ဆိုင်သူများ
act-ask = မေးခွန်း မေးရန်
act-ask-explained = { $partner } အား မေးမည်။ ၎င်း၏ ဖြေရမည့်အချိန် စတင်ပြီး ထိုအတောအတွင်း ဤရုံး၏ အချိန်ကို ရပ်ထားမည်။
act-ask-do = မေးရန်
act-topic = မည်သည့်အကြောင်း
act-decline = ငြင်းပယ်ရန်
act-decline-explained = { $partner } အား အကြောင်းရင်း ပြောပြီး ၎င်းက အခြားမိတ်ဖက်ကို ရွေးမည်။ ငြင်းပယ်ပြီးသော ညွှန်းပို့မှုကို နောင်တွင် လက်ခံ၍ မရပါ။
act-decline-do = ငြင်းပယ်ရန်
act-reason = အကြောင်းရင်း
act-say = စာ ပို့ရန်
act-say-explained = { $partner } ထံ ရောက်မည်ဖြစ်ပြီး မည်သည့်အရာကိုမျှ မဆုံးဖြတ်ပါ။ မည်သူ့အမည်ကိုမျှ မရေးပါနှင့်၊ လူတစ်ဦးကို ရှာတွေ့နိုင်သည့်အရာလည်း မရေးပါနှင့်။
act-say-do = ပို့ရန်
act-text = စာ
act-text-hint = အများဆုံး စာလုံး 600။ မထွက်မီ စစ်ဆေးမည်။
act-recall = ပြန်သိမ်းရန်
act-recall-explained = { $partner } သည် ရပ်ရမည်ဖြစ်ပြီး ၎င်းပါ အကြောင်းအရာ တစ်ခုမျှ ဆက်မသုံးရပါ။ ဖတ်ပြီးသည်ကို မဖတ်ရသေးအောင် လုပ်၍ မရပါ။
act-recall-do = ပြန်သိမ်းရန်
act-type-reference = အတည်ပြုရန် { $reference } ကို ရိုက်ပါ
act-back = ပြန်သွားရန်
of-a-thing = { $of }: { $what }
done-accept = လက်ခံပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
done-ask = မေးပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
done-decline = ငြင်းပယ်ပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
done-say = ပြောပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
done-recall = ပြန်သိမ်းပြီး။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
error-nothing-chosen = ဘာမျှ မရွေးရသေးပါ။
error-nothing-chosen-next = ဖောင်က ရွေးခိုင်းသည်များကို ရွေးပါ။
error-nothing-typed = စာ မရိုက်ရသေးပါ။
error-nothing-typed-next = တစ်ခုခု ရေးပါ သို့မဟုတ် ပြန်သွားပါ။
error-reference-not-typed = ရိုက်ရမည့်အရာကို အထက်ပါအတိုင်း မရိုက်ရသေးပါ။
error-reference-not-typed-next = အတည်ပြုရန် ရိုက်ပါ သို့မဟုတ် ပြန်သွားပါ။
error-settlement-words = စာသားအပိုင်းတစ်ခုအတွက် စကားလုံး လိုနေသည် သို့မဟုတ် အကြောင်းရင်း တိုလွန်းသည်။
error-settlement-words-next = ထိုနေရာတွင် အစားထိုးမည့် စကားလုံးကို သို့မဟုတ် ထားရှိသည့် အကြောင်းရင်းကို ရေးပါ။
error-no-such-act = ညွှန်းပို့မှုတွင် ထိုသို့သော စာမျက်နှာ မရှိပါ။
error-no-such-referral = ဤရုံးတွင် ထိုညွှန်းပို့မှု မရှိပါ။
error-no-such-partner = ဤသည်မှာ မိတ်ဖက်ကုဒ် မဟုတ်ပါ။

## Passages that may tell who a person is

findings-heading = စာသားအပိုင်း { $count } ခုသည် မည်သူဖြစ်ကြောင်း ဖော်ပြနိုင်သည်
findings-explained = ဘာမျှ မထွက်သေးပါ။ တစ်ခုစီကို ဖြေရှင်းပါ။
findings-replace = { $words } ဖြင့် အစားထိုးရန်
findings-generalise = အောက်ပါ စကားလုံးများဖြင့် အစားထိုးရန်
findings-keep = အောက်တွင် ရေးထားသည့် အကြောင်းကြောင့် ထားရှိရန်
findings-words = စကားလုံး သို့မဟုတ် အကြောင်းရင်း

## A new referral

new-heading = ညွှန်းပို့မှုအသစ်
new-step = ခြေလှမ်း 4 ခုအနက် { $step }။
new-file = ညွှန်းပို့မှုကို ဖိုင်တွဲတစ်ခုမှ ပြုလုပ်သည်။
new-no-file = သင် ညွှန်းပို့နိုင်သော ဖိုင်တွဲ ဤနေရာတွင် မရှိပါ။
file-number = ဖိုင်တွဲ
file-to = မည်သူ့အတွက် ပြင်ဆင်ထား
file-opened = ဖွင့်သည့်ရက်
file-persons = သက်ဆိုင်သူများ
new-continue = ဆက်သွားရန်
new-partner = { $number } ကို မည်သူ လက်ခံသင့်ကြောင်း ရွေးပါ။
new-can-take = လက်ခံနိုင်သော မိတ်ဖက်များ
new-cannot-take = လက်မခံနိုင်သော မိတ်ဖက်များ
obstacle-revoked = ပါဝင်ခြင်း မရှိတော့ပါ
obstacle-suspended = ဆိုင်းငံ့ထားသည် - ပြန်ဖွင့်မပေးမချင်း ၎င်းထံ ဘာမျှ မရောက်ပါ
obstacle-service_not_offered = ဤဝန်ဆောင်မှုများအနက် တစ်ခုမျှ မပေးပါ
obstacle-outside_area = သက်ဆိုင်သူများ သွားမည့်နေရာတွင် လုပ်ငန်း မလုပ်ပါ
obstacle-kind_not_taken = ဤအမျိုးအစား ညွှန်းပို့မှုကို လက်မခံပါ
obstacle-sex_not_taken = ဤလိင် ရှိသူများကို လက်မခံပါ
obstacle-age_not_taken = ဤအသက်အရွယ် ရှိသူများကို လက်မခံပါ
obstacle-no_capacity = နေရာ မရှိပါ သို့မဟုတ် မလောက်ပါ
obstacle-closed = ယနေ့ ပိတ်သည်
remark-no_profile = မည်သည်ကို လက်ခံကြောင်း မပြောထားပါ
remark-profile_over = ပြောထားသည်မှာ ရက်လွန်ပြီ၊ မေးပါ
remark-no_key_this_week = ယခုအပတ်အတွက် သော့ မရှိသေး၍ စောင့်ရမည်
remark-frozen = တစ်စုံတစ်ဦးက ၎င်းနှင့် စကားပြောပြီးသည်အထိ ရပ်တန့်ထားသည်
remark-without_services = ဝန်ဆောင်မှု အချို့ကို မပေးပါ
remark-language = ညွှန်းပို့မှု၏ ဘာသာစကားဖြင့် အလုပ်မလုပ်ပါ
remark-closed_today = ယနေ့ ပိတ်သည်
new-need = { $to } ထံ တောင်းခံသည်များနှင့် သက်ဆိုင်သူများ သဘောတူထားသည်များ။
new-need-heading = လိုအပ်ချက်
new-consent-heading = သဘောတူညီချက်
new-findings-follow = စာသားအပိုင်း { $count } ခုသည် မည်သူဖြစ်ကြောင်း ဖော်ပြနိုင်သည်။ နောက်ခြေလှမ်းတွင် ဖြေရှင်းမည်။
new-phoned = ဤအရေးပေါ်အကြောင်းကို { $to } အား ဖုန်းဖြင့် ပြောပြီး ဖြစ်သည်
new-basis = သဘောတူညီချက် မဟုတ်သော အခြေခံကို သုံးရသည့် အကြောင်းရင်း၊ ဒုတိယတစ်ဦးအတွက်
check-heading = မပို့မီ စစ်ဆေးရန်
check-explained = ဤသည်မှာ { $to } ထံ ထွက်မည့်အရာ ဖြစ်ပြီး ချိပ်ပိတ်မည့် မူ⁠ရင်းဒေ⁠တာမှ တိုက်ရိုက် ဖတ်ပြထားသည်။
check-second = မထွက်မီ၊ အရေးပေါ်ဖြစ်လျှင် ထွက်ပြီးနောက်၊ ဤရုံးမှ ဒုတိယတစ်ဦးက ကြည့်ရမည်။ အကြောင်းမှာ - { $why }။
check-hash = ဤဒေတာ၏ အမှတ်အသား -
check-send = { $to } ထံ ပို့ရန်
check-settle = ထပ်စစ်ရန်
column-file = သင့်ဖိုင်တွဲ (ဤနေရာတွင်သာ ရှိမည်)
column-stay = အကွက် { $count } ခု ဤနေရာတွင်သာ ရှိမည်
column-told = ပြောပုံ - { $rule }
column-read = { $to } ဖတ်ရမည့်အရာ
column-hub = ဗဟိုချက် မြင်နိုင်သည့်အရာ
hub-from = ပေးပို့သူ
hub-to = လက်ခံသူ
hub-size = အရွယ်အစား
hub-size-padded = အများဆုံး { $size } (ဖြည့်ထားသည်)
hub-when = အချိန်
hub-kept = သိမ်းထားချိန်
hub-kept-days = ရယူသည်အထိ၊ အများဆုံး { $count } ရက်
hub-text = စာသား
hub-nothing = မရှိ
second-minor = တစ်ဦးဦးသည် အသက် 18 နှစ်အောက် ဖြစ်သည် သို့မဟုတ် ဖြစ်နိုင်သည်
second-non_consent_basis = သဘောတူညီချက် မဟုတ်သော အခြေခံကို သုံးထားသည်
second-rare_combination = ရှားပါးသော အချက်ကြောင့် တစ်ဦးဦးကို မှတ်မိနိုင်သည်
second-safe_summary = ရေးသားထားသော စာ ပါသည်
second-emergency = အရေးပေါ် ဖြစ်သည်
second-kept = စာသားအပိုင်းတစ်ခုကို ထားရှိသည်
done-sent = ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
done-drafted = မူကြမ်း ရေးပြီး ဘာမျှ မထွက်သေးပါ - ဤရုံးမှ ဒုတိယတစ်ဦးက ခွင့်ပြုရမည်။
done-told = ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
done-withdrawn = သဘောတူညီချက်ကို ရုပ်သိမ်းပြီ - လိုင်းပြတ်နေသည့်တိုင် ယခုမှစ၍ ၎င်းပါ အကြောင်းအရာ တစ်ခုမျှ မသုံးရပါ။

## More for a partner

act-disclose = ပိုမို ပြောပြရန်
stages-explained = { $partner } သိထားသည်များ၊ အဆင့်အလိုက်။
stages-what = အဆင့်
stages-next = ဆောင်ရွက်ရန်
stages-look = ကြည့်ရန်
stage-1 = လိုအပ်ချက်နှင့် အကြမ်းဖျင်း အချက်များ
stage-2 = ကူညီရန် လိုသည့် အချက်များ၊ အမည် မပါ
stage-3 = မည်သူမည်ဝါအချက်အလက်
stage-told = ပြောပြီး
stage-possible = ယခု ပြောနိုင်
stage-not-yet = ယခု မပြောနိုင်သေး
error-no-such-stage = ထိုသို့သော အဆင့် မရှိပါ။

## The second person

act-approve = ဒုတိယတစ်ဦးအဖြစ် ကြည့်ရှုရန်
approve-explained = { $to } သို့ ပို့ရန် { $by } က မူကြမ်းရေးထားသည်။ မူကြမ်းရေးသူ ကိုယ်တိုင် ခွင့်ပြု၍ မရပါ။
approve-late = အရေးပေါ်ဖြစ်၍ ပို့ပြီးဖြစ်သည်။
approve-basis = သဘောတူညီချက် မဟုတ်သော အခြေခံကို သုံးရသည့် အကြောင်းရင်း
approve-kept = ထားရှိရသည့် အကြောင်းရင်း
approve-reader = ဖတ်မည့်သူ
approve-reader-until = { $officer } တစ်ဦးတည်း၊ { $until } အထိ
approve-files = အတူပါသွားမည့် ပူးတွဲဖိုင်များ
approve-do = ခွင့်ပြုရန်
approve-reason = ပြန်ပို့ရသည့် အကြောင်းရင်း
approve-return = ပြန်ပို့ရန်
done-approved = ခွင့်ပြုပြီးပါပြီ။ ဤနေရာတွင် သိမ်းပြီးဖြစ်ပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်လျှင် ထွက်သွားမည်။
done-returned = ပြန်ပို့ပြီးပါပြီ။ မည်သည့်အရာမျှ မထွက်သွားပါ။

## Consent taken back

act-withdraw = သဘောတူညီချက် ရုပ်သိမ်းရန်
withdraw-explained = သက်ဆိုင်သူက သဘောတူညီချက်ကို ရုပ်သိမ်းခြင်း ဖြစ်သည်။ အကြောင်းပြရန် မလိုပါ။ { $partner } အား ရပ်ရန်နှင့် ၎င်းတွင် ရှိသည်များကို မည်သို့ လုပ်ခဲ့ကြောင်း ပြောရန် တောင်းဆိုမည်။
withdraw-holds = { $partner } အား ပြောထားသည်များ -
withdraw-limits = ဖတ်ပြီးသည်ကို မဖတ်ရသေးအောင် လုပ်၍ မရပါ၊ အခြားရုံး၏ ကွန်ပျူတာတွင် မည်သူမျှ ဖျက်၍ မရပါ။ ၎င်း၏ စကားကို လက်မှတ်ထိုးပြီး ဤနေရာတွင် ပြထားမည်။
withdraw-scope = ရုပ်သိမ်းသည့်အရာ
withdraw-everything = အားလုံး
withdraw-later = လိုအပ်ချက်နှင့် အကြမ်းဖျင်း အချက်များမှလွဲ၍ အားလုံး
withdraw-identity = မည်သူမည်ဝါအချက်အလက်
withdraw-do = သဘောတူညီချက် ရုပ်သိမ်းရန်

## Queue

queue-heading = စောင့်စာရင်း
queue-empty = ထွက်ရန် စောင့်နေသည့်အရာ မရှိပါ။
queue-what = အကြောင်းအရာ
queue-state = နေရာ
queue-waits = စောင့်နေသည့်အရာ
queue-next = နောက်ထပ် ဆောင်ရွက်ရမည့်သူ
queue-since = ဆုံးဖြတ်ချိန်
queue-tries = ကြိုးစားသည့်အကြိမ်
queue-retry = ယခု အားလုံး ထပ်ကြိုးစားရန်
queue-here = ဤနေရာတွင် စောင့်နေ
queue-at-hub = ဗဟိုချက်တွင် ရှိ
queue-came-back = ပြန်ရောက်လာ
queue-carried = { $state }၊ { $at } ၏ စာထုပ်ထဲတွင်လည်း ပါသည်
queue-next-try = { $tries }၊ နောက်တစ်ကြိမ် { $at }
queue-draft = မူကြမ်း
queue-has-left = ထွက်ပြီး
waits-second-person = ဒုတိယတစ်ဦး
waits-connection = နောက်တစ်ကြိမ် ချိတ်ဆက်မှု
waits-directory = ကွန်ရက်တွင် မည်သူများ ပါဝင်ကြောင်း သတင်း
waits-key = ယခုအပတ်အတွက် သော့မရှိသော မိတ်ဖက်၊ ဖုန်းဆက်ပါ
waits-resync = အရန်မိတ္တူ ယူပြီးနောက် ပြောခဲ့သည်များကို မိတ်ဖက်က ပို့ရန်
waits-repair = လူတစ်ဦး - ဤရုံးသည် မိတ္တူဟောင်း ဖြစ်သည်၊ စီမံသူကို အကြောင်းကြားပါ
waits-not-active = လူတစ်ဦး - မိတ်ဖက်သည် ယခု ပါဝင်ခြင်း မရှိပါ၊ ပြန်သိမ်းပါ
waits-new-key = 72 နာရီနှင့် လူတစ်ဦး - မိတ်ဖက်တွင် သော့အသစ် ရှိသည်၊ နံပါတ် တိုက်စစ်ပါ
waits-own-name = စီမံသူ - မိတ်ဖက်စာရင်းက ဤရုံးအကြောင်း မဆိုသင့်သည်ကို ဆိုနေသည်၊ ဖုန်းဆက်ပါ
waits-suspended = ဆိုင်းငံ့ထားသော မိတ်ဖက်ကို စီမံသူက ပြန်ဖွင့်ပေးရန်၊ ဘာမျှ မပျောက်ပါ
waits-not-compared = လူတစ်ဦး - မိတ်ဖက်၏ နံပါတ်ကို မတိုက်စစ်ရသေးပါ
waits-busy = ဗဟိုချက်၊ ယခု ပြည့်နေသည်
waits-refused = ဗဟိုချက်၊ ယခု လက်မခံသေးပါ
waits-recipient = မိတ်ဖက်က ရယူရန်
waits-returned = လူတစ်ဦး - နှစ်ကြိမ် မရယူခဲ့ပါ၊ မိတ်ဖက်ထံ ဖုန်းဆက်ပါ
waits-revoked = လူတစ်ဦး - မိတ်ဖက်သည် မရမီ ပယ်ဖျက်ခံရသည်၊ အခြားတစ်ခု ရွေးပါ
next-office = ဤရုံး
next-approver = ကြီးကြပ်သူ၊ { $not } မဟုတ်သူ
next-line = ဗဟိုချက်သို့ လိုင်း
next-administrator = ကွန်ရက်၏ စီမံသူ
done-retry = နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် အားလုံး ကြိုးစားမည်။

## Partners

partners-heading = မိတ်ဖက်များ
partners-partner = မိတ်ဖက်ကုဒ်
partners-state = အခြေအနေ
partners-key = ယခုအပတ်အတွက် သော့
partners-number = နံပါတ်
partners-takes = လက်ခံသည်များ
partners-us = ဤရုံး
partner-active = ပါဝင်ဆဲ
partner-revoked = ပယ်ဖျက်ထား
partner-suspended = ဆိုင်းငံ့ထား
partner-new-key = သော့အသစ်၊ ထိန်းထား
partner-frozen = ရပ်တန့်ထား
partner-no-profile = မပြောထား
partner-not-counted = ၎င်း၏ သော့များ အခြားသူလက်ထဲ ရောက်နေနိုင်ချိန်တွင် ရောက်လာသည်၊ သိမ်းထားပြီး ထည့်မတွက်ပါ
trust-not-compared = နံပါတ် မတိုက်စစ်ရသေး
trust-compared = နံပါတ်ကို { $by } က { $at } တွင် တိုက်စစ်ပြီး
trust-differed = သတိ! နံပါတ် ကွဲပြားသည်၊ { $by } က { $at } တွင် ရိုက်ထည့်သည်
takes-services = ဝန်ဆောင်မှုများ
takes-places = လုပ်ငန်းလုပ်သည့်နေရာ
takes-kinds = ညွှန်းပို့မှု အမျိုးအစားများ
takes-sexes = လက်ခံသည့် လိင်
takes-ages = အသက်အရွယ်များ
takes-languages = ဘာသာစကားများ
compare-heading = နံပါတ် တိုက်စစ်ရန်
compare-ours = ဤရုံး { $us } ၏ နံပါတ်၊ { $partner } အား ဖတ်ပြရန် -
compare-theirs = { $partner } ၏ နံပါတ်၊ တိုက်စစ်ထားသည့်အတိုင်း -
compare-type = { $partner } ဖတ်ပြသည်ကို ရိုက်ပါ
compare-telephone = ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် { $partner } ထံ ဖုန်းဆက်ပါ၊ စာတစ်စောင်နှင့်အတူ ပါလာသော ဖုန်းနံပါတ်ကို မသုံးပါနှင့်။
compare-group = အုပ်စု 5 ခုအနက် { $number }
compare-do = တိုက်စစ်ရန်
done-compared = နံပါတ် တူသည်၊ စစ်ဆေးဂဏန်း မှန်သည်။
error-number-form = တိုက်စစ်ရမည့် နံပါတ်တွင် ဂဏန်း 5 လုံးပါ အုပ်စု 5 ခု ရှိသည်။
error-number-form-next = ထပ်ဖတ်ပြခိုင်းပြီး အားလုံး ရိုက်ပါ။
error-number-mistyped = အဖတ်၊ အကြား သို့မဟုတ် အရိုက် မှားသဖြင့် ဘာမျှ မတိုက်စစ်ခဲ့ပါ။
error-number-mistyped-next = ထပ်ဖတ်ပြခိုင်းပါ။
error-number-differs = ဤသည်မှာ အခြားသော့တစ်ခု၏ နံပါတ် ဖြစ်သည်။
error-number-differs-next = ချိတ်ဆက်ပြီး တစ်ကြိမ် ထပ်တိုက်စစ်ပါ။ ထပ်မံ ကွဲပြားလျှင် စီမံသူထံ ဖုန်းဆက်ပါ။

## Fields of a record

yes = ဟုတ်
no = မဟုတ်
field-kind = အမျိုးအစား
field-reason = အကြောင်းရင်း
field-urgency = အရေးပေါ်အဆင့်
field-prepared_on = ပြင်ဆင်သည့်ရက်
field-trafficking_status = တွေ့ရှိချက်
field-trafficking_status_by = တွေ့ရှိသူ
field-survivor_count = ကူညီရမည့်သူ ဦးရေ
field-rare_combination = ရှားပါးသော အချက်တွဲ
field-generalisation_level = အကြမ်းဖျင်း ဖော်ပြရန် စည်းမျဉ်း
field-services = ဝန်ဆောင်မှုများ
field-services_requested = တောင်းခံသော ဝန်ဆောင်မှု
field-service = ဝန်ဆောင်မှု
field-needed_by = လိုအပ်သည့် နောက်ဆုံးရက်
field-persons = သက်ဆိုင်သူ
field-pid = နံပါတ်
field-role = အခန်းကဏ္ဍ
field-sex = လိင်
field-nationality = နိုင်ငံသား
field-minor = အသက် 18 နှစ်အောက်
field-age_band = အသက်
field-age_basis = အသက်၏ အခြေခံ
field-assessment_methods = အသက် အကဲဖြတ်ပုံ
field-languages_t1 = ဘာသာစကားများ
field-minority_language = ပြောသူနည်းသော ဘာသာစကား ပြောသူ
field-exploitation = ဖြစ်ပွားခဲ့ပုံ
field-types = ပုံစံများ
field-country = နိုင်ငံ
field-means_of_control = ထိန်းချုပ်ပုံ
field-sector = လုပ်ငန်းကဏ္ဍ
field-recruited_on = အဆက်အသွယ် စတင်ချိန်
field-from = စတင်ချိန်
field-to = ပြီးဆုံးချိန်
field-recruitment_relation = သက်ဆိုင်သူနှင့် သိကျွမ်းပုံ
field-minor_when_trafficked = ထိုစဉ်က အသက် 18 နှစ်အောက်
field-risk_flags = အန္တရာယ်များ
field-risk_level = အန္တရာယ်အဆင့်
field-risk_assessed_on = အန္တရာယ် အကဲဖြတ်သည့်ရက်
field-constraints = လိုက်နာရမည့်အချက်များ
field-documents = စာရွက်စာတမ်း
field-type = အမျိုးအစား
field-held_by = ကိုင်ဆောင်ထားသူ
field-authenticity = စစ်မှန်မှု
field-false_particulars = မမှန်သော အချက်များ
field-safe_contact = ဘေးကင်းသော ဆက်သွယ်ရန်သူ ရှိ
field-area = ဒေသ
field-schema = ဖိုင်တွဲ အမျိုးအစား
field-code = ဘာသာစကား
field-best_interest = အကောင်းဆုံးအကျိုးစီးပွား
field-children_count = ကလေးဦးရေ
field-care_arrangement = စောင့်ရှောက်မှု
field-migration_status = နေထိုင်ခွင့်
field-relation_to = တော်စပ်မှု
field-relation = တော်စပ်ပုံ
field-consents = သဘောတူညီချက်
field-id = နံပါတ်
field-giver = ပေးသူ
field-basis = အခြေခံ
field-covers = အကျုံးဝင်သူ
field-purposes = ရည်ရွယ်ချက်
field-tiers = အဆင့်များ
field-withhold_from = လုံးဝ မပြောရသူ
field-valid_until = သက်တမ်းကုန်ရက်
field-status = အခြေအနေ
field-attachments = ပူးတွဲဖိုင်
field-count = အရေအတွက်
field-proceedings = တရားရေးလုပ်ငန်းစဉ်
field-stage = အဆင့်
field-safe_summary = အကျဉ်းချုပ်
field-handover_mode = လွှဲအပ်ပုံ
field-working_language = ရုံးအချင်းချင်း သုံးသော ဘာသာစကား
field-contact = ဆက်သွယ်ရန်
field-deputy = ကိုယ်စားတာဝန်ယူသူ
field-text = စာ
field-age_when_trafficked = ထိုစဉ်က အသက်
field-police_report_no = တိုင်ကြားမှု နံပါတ်
field-police_station = တိုင်ကြားသည့်နေရာ
field-referral = ညွှန်းပို့မှု
field-case = ဖိုင်တွဲ
field-legal = ဥပဒေရေးရာ
new-no-file-next = အရင် ဖိုင်တွဲအသစ် ပြုလုပ်ပါ၊ ရှိပြီးသားကို ထည့်သွင်းပါ သို့မဟုတ် ဖိုင်တွဲကိုင်သူအား ညွှန်းပို့ခိုင်းပါ။
queue-referral = ညွှန်းပို့မှု
approve-another = ဤမူကြမ်းကို သင် ရေးခဲ့သည်။ အခြားသူတစ်ဦးက ခွင့်ပြုရမည်။
kept-no-words = စာ မရိုက်ထားပါ။ ရွေးထားသည်များကို ဖောင် ပြန်ဖွင့်လျှင် ပြန်တွေ့ရမည်။
