# The command line, in Burmese. Not yet read by a native reader. In English codes stand as they are typed; in every
# other language by their names. What stands behind "saphan-agent" is typed as it is, and is not translated.

cli-error = အမှား -
cli-next = နောက်တစ်ဆင့် - { $next }
cli-code = ကုဒ် - { $code }
cli-never = တစ်ခါမျှ မရှိ
cli-this-office = ဤရုံး
cli-and = { $one } နှင့် { $other }
cli-same-again = --dry-run မပါဘဲ ဤအမိန့်ကိုပင် ထပ်ပေးပါ
cli-leaves = ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
cli-warning = သတိ - { $text }
cli-less-than-an-hour-ago = လွန်ခဲ့သော တစ်နာရီမပြည့်
cli-hours-ago = လွန်ခဲ့သော { $count } နာရီ
cli-days-ago = လွန်ခဲ့သော { $count } ရက်

## Heads of tables

cli-head-ref = ရည်ညွှန်းအမှတ်
cli-head-partner = မိတ်ဖက်
cli-head-state = အခြေအနေ
cli-head-urgency = အရေးပေါ်အဆင့်
cli-head-to-act = ဆောင်ရွက်ရမည့်သူ
cli-head-due = နောက်ဆုံးအချိန်
cli-head-when = အချိန်
cli-head-step = လုပ်ဆောင်ချက်
cli-head-by = ဆောင်ရွက်သူ
cli-head-outcome = ရလဒ်
cli-head-decided = ဆုံးဖြတ်ချိန်
cli-head-to = လက်ခံသူ
cli-head-from = ပေးပို့သူ
cli-head-waits-for = စောင့်နေသည့်အရာ
cli-head-attachment = ပူးတွဲဖိုင်
cli-head-way = ဦးတည်ရာ
cli-head-done = ပြီးသမျှ
cli-head-size = အရွယ်အစား
cli-head-case = ဖိုင်တွဲ
cli-head-opened = ဖွင့်သည့်ရက်
cli-head-persons = သက်ဆိုင်သူများ
cli-head-can-seal = ယခုအပတ်အတွက် သော့
cli-head-number = နံပါတ်
cli-head-takes = လက်ခံသည်များ
cli-head-at-hub = ဗဟိုချက်တွင်
cli-head-here = ဤနေရာတွင်
cli-head-there = မိတ်ဖက်ထံတွင်
cli-head-what = အကြောင်းအရာ
cli-head-over-since = ကုန်ဆုံးချိန်
cli-head-name = အမည်
cli-head-type = အမျိုးအစား
cli-head-bytes = ဘိုက်
cli-head-read = ဖတ်ပြီး
cli-head-found = တွေ့ရှိသည်များ
cli-head-removed = ဖယ်ရှားပြီး
cli-head-count = အရေအတွက်
cli-head-roles = တာဝန်အခွင့်အရေးများ
cli-head-until = အသိအမှတ်ပြု သက်တမ်းကုန်ရက်

## Asking

cli-passphrase = စကားဝှက် -
cli-passphrase-of = { $what } ၏ စကားဝှက် -
cli-new-passphrase = စကားဝှက်အသစ်၊ စကားလုံး လေးလုံး သို့မဟုတ် ငါးလုံး -
cli-same-passphrase = ထပ်ရိုက်ပါ -
cli-type-yes = yes ဟု ရိုက်ပါ -
cli-no-terminal = မေးရန် တာမီနယ် မရှိပါ။ { $instead }
cli-give-yes = --yes ထည့်ပေးပါ
cli-approve-this = ဤအရာကို ဤအတိုင်း ခွင့်ပြုမည်လား။

## Lists of referrals, and one of them

cli-a-supervisor = ကြီးကြပ်သူ၊ { $not } မဟုတ်သူ
cli-late-given = { $at } တွင် { $by } က ပေးပြီး
cli-late-until = { $state }၊ { $until } နောက်ဆုံး
cli-due-line = { $state } - { $what }၊ { $by }၊ { $until } အထိ
cli-due-due = ဆောင်ရွက်ရန်
cli-due-half_over = အချိန်တစ်ဝက် ကုန်ပြီ
cli-due-overdue = အချိန်လွန်
cli-due-alarm = အချက်ပေး
cli-telephone = { $partner } ထံ ဖုန်းဆက်ပါ
cli-hint-deliver = ရယူပြီး မပြီး ကြည့်ပါ - saphan-agent show { $referral }
cli-hint-open = saphan-agent show { $referral }
cli-hint-decide = saphan-agent accept { $referral } သို့မဟုတ် ask သို့မဟုတ် decline
cli-hint-reply = saphan-agent answer { $referral } --fact FACT
cli-hint-late_approval = saphan-agent approve { $referral }
cli-hint-follow_up = သက်ဆိုင်သူ၏ အခြေအနေကို အစီရင်ခံပါ
cli-hint-confirm = ပြီးဆုံးကြောင်း အတည်ပြုပါ
cli-hint-resolve = ရုပ်သိမ်းမှုကို ဖြေရှင်းပါ
cli-show-from = { $partner } ထံမှ { $referral } - { $state }
cli-show-to = { $partner } ထံသို့ { $referral } - { $state }
cli-show-due = { $line }။ ဤရုံးက ဆောင်ရွက်ရမည်
cli-show-who-acts = { $line }။ ဆောင်ရွက်ရမည့်သူ - { $who }
cli-show-not-left = ဤရုံးက ဆုံးဖြတ်ပြီး မထွက်သေးပါ - { $step }
cli-show-frozen = ရပ်တန့်ထားသည် - သဘောတူညီချက်ကို ရုပ်သိမ်းပြီ၊ ၎င်းပါ အကြောင်းအရာ တစ်ခုမျှ အသုံးမပြုရပါ။
cli-show-frozen-settle = ရုံးတစ်ရုံးစီမှ အဓိကတာဝန်ခံ သို့မဟုတ် ကြီးကြပ်သူက ဖြေရှင်းမည် - saphan-agent erasures
cli-show-erased = သက်ဆိုင်သူများအကြောင်း ပြောထားသည်များကို ဤနေရာတွင် ဖျက်ပြီး ဖြစ်သည်။
cli-show-identity-erased = သက်ဆိုင်သူများ၏ မည်သူမည်ဝါအချက်အလက်ကို ဤနေရာတွင် ဖျက်ပြီး ဖြစ်သည်။
cli-show-history = မှတ်တမ်းသမိုင်း
cli-show-in-doubt = { $outcome }၊ သံသယရှိ
cli-show-doubt = ! အချို့အကြောင်းအရာသည် { $partner } ၏ သော့များ အခြားသူလက်ထဲ ရောက်နေနိုင်ချိန်တွင် ရောက်လာသည်။ အခြား ဘာမျှ မလုပ်မီ { $partner } ထံ ဖုန်းဆက်ပါ။
cli-show-sent = ပို့ထားသည်များ
cli-show-details = လက်ခံပြီးနောက်
cli-show-not-left-yet = မထွက်သေး
cli-next-approve = saphan-agent approve { $referral } သို့မဟုတ် return { $referral } --reason TEXT
cli-next-decide = saphan-agent accept { $referral } သို့မဟုတ် ask သို့မဟုတ် decline
cli-next-identity = saphan-agent disclose { $referral } --tier 3 သို့မဟုတ် refuse-identity { $referral }
cli-next-let-read = saphan-agent let-read { $referral } --as SUPERVISOR၊ ထို့နောက် open-identity { $referral } --as OFFICER
cli-next-close = { $command } သို့မဟုတ် close
cli-next-agree = saphan-agent agree { $referral } သို့မဟုတ် အသစ် အဆိုပြုရန် plan
cli-next-received = saphan-agent received { $referral } --outcome OUTCOME သို့မဟုတ် not-received
cli-next-not-received = သက်ဆိုင်သူ မရောက်လာလျှင် saphan-agent not-received { $referral } --outcome OUTCOME
cli-next-follow-up = saphan-agent follow-up { $referral } --occasion OCCASION --outcome OUTCOME သို့မဟုတ် finish
cli-next-confirm-later = saphan-agent confirm { $referral }၊ finish ပြီး 14 ရက်အကြာတွင်
cli-identity-asked = { $officer } က { $purpose } အတွက် မေးထား
cli-identity-released = { $asked }၊ { $until } အထိ ပြောပြထား
cli-identity-opened = { $asked }၊ ဖွင့်ပြီး
cli-identity-glass = { $asked }၊ ဒုတိယတစ်ဦး မပါဘဲ အရေးပေါ်သော့ဖြင့် ဖွင့်ပြီး
field-responsible = သက်ဆိုင်သူအတွက် တာဝန်ယူသူ
field-question = မေးခွန်း
field-answer = အဖြေ
field-accepted = လက်ခံသည်များ
field-identity = မည်သူမည်ဝါအချက်အလက်
field-returned = ပြန်ပို့ရသည့် အကြောင်းရင်း
field-although = သို့တိုင် ပို့ရသည့် အကြောင်းရင်း
field-late_approval = ဒုတိယတစ်ဦး
field-signed_by = လက်မှတ်ထိုးသူ
field-plan_agreed = သဘောတူပြီးသော လွှဲအပ်မှု
field-plan_open = အဆိုပြုထားသော လွှဲအပ်မှု
field-handovers = လွှဲအပ်မှု
field-outcome = ရလဒ်
field-at = အချိန်
field-by = ဆောင်ရွက်သူ
field-mode = လွှဲအပ်ပုံ
field-place = နေရာ
field-follow_ups = အစီရင်ခံစာ
field-closing_report = ပြီးဆုံးပုံ
field-closed = ပိတ်ပုံ
field-redirect = ညွှန်ပြထားသော မိတ်ဖက်
field-on = ရက်စွဲ
field-occasion = အစီရင်ခံသည့်အခါ

## What was decided

cli-step-possible = ဤနေရာတွင် “{ $step }” သို့ ဆက်သွားနိုင်သည်။ { $referral } သည် { $state } ဖြစ်သွားမည်။
cli-step-done = { $referral } ၏ အခြေအနေ - { $state }။ ဤကွန်ပျူတာတွင် သိမ်းထားပြီး နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
cli-never-tell = လုံးဝ မပြောရသူ - { $whom }။ သဘောတူညီချက်ကို သင့်ရုံးလည်း လိုက်နာရမည်။

## Referring, and telling more

cli-refer-reads = { $to } ဖတ်ရမည့်အရာမှာ ဤမျှသာ ဖြစ်သည် -
cli-refer-hub = ဗဟိုချက် မြင်နိုင်သည့်အရာ -
cli-hub-from = ပေးပို့သူ - { $from }
cli-hub-to = လက်ခံသူ - { $to }
cli-hub-size = အရွယ်အစား - အများဆုံး { $size } (ဖြည့်ထားသည်)
cli-hub-when = အချိန် - { $day }
cli-hub-kept = သိမ်းထားချိန် - ရယူသည်အထိ၊ အများဆုံး { $days } ရက်
cli-hub-text = စာသား - မရှိ
cli-refer-stays = ဤနေရာတွင်သာ ရှိမည် - သင့်ဖိုင်တွဲ၏ အကွက် { $all } ခုအနက် { $staying } ခု၊ ၎င်းတို့တွင် { $named } ပါသည်။
cli-refer-second = ဒုတိယတစ်ဦးက ကြည့်ရမည် - { $reasons }။
cli-refer-cannot = { $to } ပြောထားသည့်အရ ၎င်းသည် ဤအရာကို လက်မခံနိုင်ပါ - { $why }။
cli-refer-hash = ဤဒေတာ၏ အမှတ်အသား - { $hash }
cli-refer-drafted = ဖိုင်တွဲ { $case } ကို { $to } အတွက် { $referral } အဖြစ် မူကြမ်း ရေးပြီး ဘာမျှ မထွက်သေးပါ။
cli-refer-approve = မူကြမ်းရေးသူ မဟုတ်သော ကြီးကြပ်သူက ခွင့်ပြုရမည် - { $reasons }။
cli-refer-sent = ဖိုင်တွဲ { $case } ကို { $to } ထံ { $referral } အဖြစ် ညွှန်းပို့ပြီး။
cli-refer-sync = saphan-agent sync၊ ထို့နောက် - saphan-agent show { $referral }
cli-choice-nobody = မိတ်ဖက်များ ပြောထားသည့်အရ ဤဖိုင်တွဲကို မည်သူမျှ လက်မခံနိုင်ပါ။
cli-choice-can = ၎င်းတို့ ပြောထားသည့်အရ လက်ခံနိုင်သူများ -
cli-choice-cannot = လက်မခံနိုင်သူများ -
cli-remark-over = ပြောထားသည်မှာ { $until } အထိသာ အကျုံးဝင်သည်၊ မေးပါ
cli-remark-without = { $services } မပေးပါ
cli-disclose-reads = { $referral } ၏ မိတ်ဖက်သည် အဆင့် { $tier } တွင် ဤအရာကို ဖတ်ရမည် -
cli-disclose-hub = ဗဟိုချက် မြင်နိုင်မည့်အရာ
cli-disclose-hash = အမှတ်အသား { $hash }
cli-disclose-file = ပူးတွဲဖိုင် { $attachment } နှင့်အတူ - { $type }၊ { $bytes } ဘိုက်
cli-disclose-drafted = { $referral } ၏ အဆင့် { $tier } ကို မူကြမ်း ရေးပြီး ဘာမျှ မထွက်သေးပါ - ဒုတိယတစ်ဦးက ခွင့်ပြုရမည်။
cli-disclose-sent = { $referral } ၏ အဆင့် { $tier } သည် နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။

## The second person

cli-approve-reads = { $by } ပြင်ဆင်ထားသည်များအနက် { $to } ဖတ်ရမည့်အရာမှာ ဤမျှသာ ဖြစ်သည် -
cli-approve-late = { $referral } ကို ခွင့်ပြုပြီး၊ နောက်ကျကြောင်း မှတ်ထားသည် - ယခင်ကပင် ထွက်သွားပြီး ဖြစ်သည်။
cli-approve-done = { $referral } ကို ခွင့်ပြုပြီး၊ နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
cli-approve-reader = { $reader } တစ်ဦးတည်းသာ ဖတ်ရန်
cli-approve-reader-until = { $officer }၊ { $until } အထိ
cli-approve-although = { $to } က လက်မခံနိုင်ဟု ပြောထားသော်လည်း ၎င်းထံ ပို့မည် - { $why }
cli-approve-basis = သဘောတူညီချက် မပါရသည့် အကြောင်းရင်း - { $reason }
cli-approve-kept = စာသားအပိုင်းကို ထားရှိရသည့် အကြောင်းရင်း - { $reason }
cli-return-done = { $referral } ကို မူကြမ်းရေးသူထံ ပြန်ပို့ပြီး၊ ၎င်းပါ အကြောင်းအရာ တစ်ခုမျှ မထွက်ပါ။

## Consent taken back, and what is kept

cli-withdraw-all = ဤအရာအတွက် သဘောတူညီချက် အားလုံးကို သက်ဆိုင်သူက ရုပ်သိမ်းသလား။
cli-withdraw-part = သဘောတူညီချက်၏ ဤအပိုင်းကို သက်ဆိုင်သူက ရုပ်သိမ်းသလား။
cli-withdraw-frozen = { $referral } ကို ဤနေရာတွင် ရပ်တန့်ထားပြီ၊ { $partner } တွင်လည်း ရောက်လျှင် ရပ်တန့်မည်။
cli-withdraw-file = ဖိုင်တွဲပါ သဘောတူညီချက်ကို ရုပ်သိမ်းပြီ - ၎င်းအရ ဘာမျှ ထပ်မထွက်တော့ပါ။
cli-withdraw-settle = ရုံးတစ်ရုံးစီက 72 နာရီအတွင်း ဖြေရှင်းရမည်။ ဖတ်ပြီးသည်ကို မဖတ်ရသေးအောင် လုပ်၍ မရပါ။
cli-withdraw-next = saphan-agent sync၊ ထို့နောက် saphan-agent erasures
cli-resolve-done = { $referral } ၏ အခြေအနေ - { $state }။ မိတ်ဖက်အား ပြောပြမည်။
cli-resolve-paper = ဤရုံးတွင် ရှိသည်များ မရှိတော့ပါ။ စက္ကူ၊ ထုတ်ယူထားသော ဖိုင်များနှင့် အရန်မိတ္တူဟောင်းများ ကျန်သေးသည် - ၎င်းတို့ကို သင် ဆောင်ရွက်ပါ။
cli-resolve-next = သက်ဆိုင်သူအား ပြောပြပါ၊ ထို့နောက် saphan-agent sync
cli-erasure-open = မဖြေရှင်းရသေး
cli-erasure-erased = ဖျက်ပြီး
cli-erasure-held = သိမ်းထား
cli-erasure-resumed = ဆက်လုပ်
cli-erasure-overdue = အချိန်လွန်
cli-erasure-next = saphan-agent resolve { $referral } --erased သို့မဟုတ် --hold သို့မဟုတ် --resume
cli-retention-nothing = သိမ်းရမည့်အချိန်ထက် ကျော်လွန်၍ သိမ်းထားသည့်အရာ မရှိပါ။
cli-retention-would = ဤအရာများကို ဖျက်မည် ဖြစ်သည်။
cli-retention-done = ဤအရာများကို ဖျက်ပြီး။
cli-retained-identity = မည်သူမည်ဝါအချက်အလက်
cli-retained-content = အကြောင်းအရာ

## Queue

cli-queue-empty = ထွက်ရန် စောင့်နေသည့်အရာ မရှိပါ။
cli-queue-bundle = { $state }၊ { $at } ၏ စာထုပ်ထဲတွင်
cli-queue-retried = နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ကြိုးစားမည် - { $count } ခု။
cli-transfer-under-way = သွားနေဆဲ
cli-transfer-at-hub = ဗဟိုချက်တွင် ရှိ
cli-transfer-not-verified = ဤနေရာတွင် ရှိ၊ မစစ်ဆေးရသေး
cli-transfer-here = ဤနေရာတွင် ရှိ
cli-transfer-damaged = ပျက်စီး
cli-transfer-up = အထွက်
cli-transfer-down = အဝင်
cli-transfer-ask-again = လူတစ်ဦး - ပေးပို့သူအား ထပ်ပို့ရန် ပြောပါ
cli-transfer-nobody = မည်သူ့ကိုမျှ မစောင့်
cli-transfer-line = လိုင်း
cli-transfer-sender = ပေးပို့သူ၊ အားလုံး မတင်ရသေး
cli-transfer-refused = ဗဟိုချက်၊ ယခု လက်မခံသေးပါ။ ဗဟိုချက် တာဝန်ခံကို အကြောင်းကြားပါ
cli-transfer-busy = ဗဟိုချက်၊ ယခု ပြည့်နေသည်

## Status

cli-status-office = ရုံး
cli-status-hub = ဗဟိုချက်
cli-status-no-hub = လိပ်စာ သတ်မှတ်မထားပါ
cli-status-online = နောက်ဆုံး ချိတ်ဆက်ချိန်
cli-status-carrier = လိုင်း
cli-status-drained = အားလုံး ရယူပြီးချိန်
cli-status-backup = အရန်မိတ္တူ
cli-status-backup-ago = { $at }၊ လွန်ခဲ့သော { $days } ရက်
cli-status-directory = မိတ်ဖက်စာရင်း
cli-status-entries = { $count } ချက်၊ အတည်ပြုချိန် { $confirmed }
cli-status-waiting = ဤနေရာတွင် စောင့်နေသည်များ
cli-status-at-hub = ဗဟိုချက်တွင် ရှိသည်များ
cli-status-bundles = စာထုပ်များထဲတွင်လည်း ပါသည်များ
cli-status-not-fresh = ဗဟိုချက်က မိတ်ဖက်စာရင်းကို ထပ်မံ အတည်မပြုမချင်း မည်သည့်စာကိုမျှ ချိပ်မပိတ်ပါ။ မမ်မိုရီစတစ်အတွက်သာ ချိပ်ပိတ်နိုင်သည် - saphan-agent bundle export။
cli-status-not-fetched = ! အရေးပေါ်ညွှန်းပို့မှု { $count } ခုကို မိတ်ဖက်ရုံးက တစ်နာရီကြာ မရယူသေးပါ။ မိတ်ဖက်ထံ ဖုန်းဆက်ပါ - saphan-agent inbox --sent --due
cli-status-overdue-here = ! ဤရုံးသည် ညွှန်းပို့မှု { $count } ခုတွင် အချိန်လွန်နေသည် - saphan-agent inbox --due သို့မဟုတ် inbox --sent --due
cli-status-overdue-there = ! မိတ်ဖက်ဘက်က ညွှန်းပို့မှု { $count } ခုတွင် အချိန်လွန်နေသည်။ မိတ်ဖက်ထံ ဖုန်းဆက်ပါ - saphan-agent inbox --sent --due
cli-status-to-approve = ! { $count } ခုသည် ကြီးကြပ်သူကို စောင့်နေသည် - saphan-agent inbox --sent --due
cli-status-overdue-approvals = ! { $count } ခုသည် အရေးပေါ်အဖြစ် ထွက်သွားပြီ။ ကြီးကြပ်သူ၏ ခွင့်ပြုချက်မှာ တစ်ရက် အချိန်လွန်နေသည်
cli-status-late-approvals = ! { $count } ခုသည် အရေးပေါ်အဖြစ် ရောက်လာပြီး မိတ်ဖက်၏ ဒုတိယတစ်ဦးက ခွင့်မပြုရသေးပါ - saphan-agent inbox
cli-status-late-overdue = ! ၎င်းတို့အနက် { $count } ခုသည် တစ်ရက် အချိန်လွန်နေသည်။ မိတ်ဖက်ထံ ဖုန်းဆက်ပါ
cli-status-unseen-glass = ! တာဝန်အခွင့်အရေးထက် ကျော်လွန်၍ ဖိုင်တွဲကို { $count } ကြိမ် ဖွင့်ခဲ့သည်။ ကြီးကြပ်သူနှင့် အဓိကတာဝန်ခံ နှစ်ဦးစလုံး ကြည့်ပြီးခြင်း မရှိသေးပါ - saphan-agent break-glass --list
cli-status-identity-ends = ! ဤရုံး၏ အထောက်အထားသည် { $end } တွင် သက်တမ်းကုန်မည်။ အသစ် တောင်းဆိုပါ - saphan-agent certificate renew-identity FILE
cli-alarm = အချက်ပေး

## One visit to the hub

cli-sync-done = ပေးပို့ပြီး { $handed } ခု၊ ရရှိ { $received } ခု
cli-sync-repeated = { $count } ခု ထပ်ရောက်လာ
cli-sync-held = { $count } ခုကို စစ်ဆေးနိုင်သည်အထိ သိမ်းထား
cli-sync-refused = { $count } ခုကို လက်မခံ
cli-sync-still-here = ဤနေရာတွင် ရှိသေးသည် - { $to } ထံသို့ { $referral }၊ { $step }။ စောင့်နေသည့်အရာ - { $what }။
cli-sync-receipts = ဤနေရာတွင် ရှိသေးသည် - လက်ခံပြေစာနှင့် အလားတူအရာ { $count } ခု။
cli-sync-attachments = သွားနေဆဲ ပူးတွဲဖိုင်များ - { $count }။
cli-sync-not-empty = စာအားလုံး မရယူရမီ အချိန်ကုန်သွားသည်။

## Files of this office

cli-file-good = { $case } သည် မှန်ကန်သော ဖိုင်တွဲ ဖြစ်သည်။ သက်ဆိုင်သူများ - { $persons }။
cli-file-new = { $case } ကို သိမ်းပြီး။ သက်ဆိုင်သူများ - { $persons }။
cli-file-replaced = { $case } ကို ဤနံပါတ်ရှိ ယခင်ဖိုင်တွဲနေရာတွင် အစားထိုးပြီး။ သက်ဆိုင်သူများ - { $persons }။
cli-file-fallen = ယခင်ဖိုင်တွဲမှ ပြုလုပ်ထားသော မူကြမ်း { $referral } ကို ပြန်ပို့ပြီး၊ ၎င်းပါ အကြောင်းအရာ တစ်ခုမျှ မထွက်ပါ

## Partners

cli-partner-this-office = ဤရုံး
cli-partner-yes = ရှိ
cli-partner-not-yet = မရှိသေး
cli-trust-not-compared = နံပါတ် မတိုက်စစ်ရသေး
cli-trust-compared = နံပါတ် တိုက်စစ်ပြီး
cli-trust-differed = သတိ! နံပါတ် ကွဲပြားသည်
cli-trust-by-on = { $said }၊ { $by }၊ { $day }
cli-trust-on = { $said }၊ { $day }
cli-partner-number = ဤရုံး { $us } ၏ နံပါတ်၊ { $partner } အား ဖတ်ပြရန် -
cli-partner-trust = { $partner } - { $trust }။
cli-partner-not-counted = ၎င်း၏ သော့များ အခြားသူလက်ထဲ ရောက်နေနိုင်ချိန်တွင် ရောက်လာသည်၊ သိမ်းထားပြီး ထည့်မတွက်ပါ -
cli-partner-same = { $partner } - နံပါတ် တူသည်၊ စစ်ဆေးဂဏန်း မှန်သည်။ { $trust }။
cli-partner-confirm = ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် ဖုန်းဆက်ရာတွင် { $partner } မှ တစ်ဦးဦးက ၎င်း၏ ရုံးတွင် သော့အသစ် ရှိကြောင်း ပြောပြီးပြီလား။
cli-partner-confirmed-held = { $partner } ၏ သော့အသစ်ကို အတည်ပြုပြီး။ သို့သော် { $until } အထိ ထိန်းထားမည်။
cli-partner-confirmed = { $partner } ၏ သော့အသစ်ကို အတည်ပြုပြီး၊ အကျုံးဝင်သည်။
cli-partner-after-connection = နောက်တစ်ကြိမ် ချိတ်ဆက်ပြီး 72 နာရီ
cli-partner-telephone = ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် { $partner } ထံ ဖုန်းဆက်ပါ။ ၎င်း၏ နံပါတ်ကို ၎င်းက ဤအမိန့်ဖြင့် ကြည့်နိုင်သည် - saphan-agent partner show { $us }
cli-partner-group = အုပ်စု { $groups } ခုအနက် { $group }၊ ဖတ်ပြသည့်အတိုင်း -
cli-partner-five-digits = အုပ်စုတစ်ခုတွင် ဂဏန်း 5 လုံး ရှိသည်။
cli-partner-thaw = ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် ဖုန်းဆက်ရာတွင် { $partner } မှ တစ်ဦးဦးက ၎င်း၏ ရုံးကို ပြန်လည် ထည့်သွင်းခဲ့ကြောင်း သို့မဟုတ် အရန်မိတ္တူမှ ပြန်ယူခဲ့ကြောင်း ပြောပြီးပြီလား။
cli-partner-thawed = { $partner } သည် ပြန်လည် ပါဝင်နေပြီ။ ထိန်းထားသည်များကို စစ်ဆေးပြီး။
cli-partner-not-frozen = { $partner } ကို ရပ်တန့်ထားခြင်း မရှိခဲ့ပါ။
cli-profile-says = { $partner } ၏ ပြောကြားချက် နံပါတ် { $number }၊ { $made } တွင် ပြောသည်၊ { $until } အထိ အကျုံးဝင်သည် -
cli-profile-over = ရက်လွန်ပြီ - ၎င်းကို မည်သူမျှ အခြေမခံတော့ပါ။
cli-profile-leaves = နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ထွက်မည်။
cli-profile-at-hub = { $at } မှစ၍ ဗဟိုချက်တွင် ရှိသည်။
cli-profile-came = { $at } တွင် ရောက်လာသည်။
cli-profile-nothing = မပြောရသေး
cli-profile-was-good = { $until } အထိသာ အကျုံးဝင်ခဲ့သည်
cli-profile-short = ဝန်ဆောင်မှု { $services } ခု၊ { $until } အထိ
cli-profile-short-room = ဝန်ဆောင်မှု { $services } ခု၊ နေရာလွတ် - { $room }၊ { $until } အထိ

## Joining

cli-join-admitted = { $partner } သည် ယခု ကွန်ရက် { $network } တွင် ပါဝင်နေပြီ။
cli-join-no-way = { $partner } သည် ယခု ကွန်ရက် { $network } တွင် ပါဝင်နေပြီ။ ဗဟိုချက်သို့ ဝင်ရန် အသိအမှတ်ပြုလက်မှတ် မရသေးပါ၊ နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် ရမည်။
cli-join-good = ဖိတ်ခေါ်စာ မှန်ကန်သည် - { $partner } သည် ကွန်ရက် { $network } သို့ ဝင်ရန် တောင်းဆိုမည် ဖြစ်သည်။
cli-join-waiting = { $partner } ၏ တောင်းဆိုချက်သည် ဗဟိုချက်တွင် ရှိပြီး { $network } ၏ စီမံသူကို စောင့်နေသည်။
cli-join-next-admitted = saphan-agent sync၊ ထို့နောက် saphan-agent check
cli-join-next-waiting = saphan-agent number၊ ဖတ်ပြပြီးလျှင် - saphan-agent join
cli-join-at-hub = တောင်းဆိုချက်သည် ဗဟိုချက်တွင် ရှိသည်။ စီမံသူကို စောင့်နေသည်။ Ctrl-C ဖြင့် ရပ်ပြီး saphan-agent join ဖြင့် ဆက်သွားနိုင်သည်။
cli-join-still-trying = { $trouble }။ ကြိုးစားနေဆဲ။
cli-join-number = စီမံသူ ဖုန်းဆက်လာလျှင် ဖတ်ပြရန် ဤတောင်းဆိုချက်၏ နံပါတ် -
cli-number-of = { $network } သို့ ဝင်ရန် { $partner } ၏ တောင်းဆိုချက် နံပါတ် -
cli-number-wait = စီမံသူ ဖုန်းဆက်လာသည်ကို စောင့်ပါ။ အုပ်စု 5 ခုကို တစ်ခုချင်း ဖတ်ပြပါ၊ စီမံသူက ရိုက်ထည့်မည်။ အသံ သို့မဟုတ် ဖုန်းနံပါတ်ကို သင် မသိသူအား ဘယ်တော့မျှ မဖတ်ပြပါနှင့်။
cli-number-next = saphan-agent join၊ အဖြေကို စောင့်မည်
cli-init-can = ကွန်ရက် { $network } ၏ { $partner } ကို ထည့်သွင်းနိုင်သည်။
cli-init-where = သော့များသည် { $dir } သို့၊ ဆက်တင်များသည် { $config } သို့၊ တောင်းဆိုချက်သည် { $request } သို့ ရောက်မည်။
cli-init-done = ကွန်ရက် { $network } ၏ { $partner } ကို { $dir } တွင် ထည့်သွင်းပြီး။
cli-init-request = တောင်းဆိုချက်သည် { $request } တွင် ရှိသည်။ ၎င်းတွင် လျှို့ဝှက်ချက် မပါပါ။
cli-init-sheet = { $dir }/self-revocation.txt ကို ပုံနှိပ်ပြီး စက္ကူကို အခြားနေရာတွင် သိမ်းကာ ဖိုင်ကို ဖယ်ရှားပါ - ကွန်ပျူတာ အခိုးခံရလျှင် ဤရုံးကို ကွန်ရက်မှ ထုတ်ပယ်နိုင်သည်။
cli-init-fingerprint = စီမံသူအား ဖတ်ပြရန် အထောက်အထားသော့၏ လက်ဗွေ -
cli-init-next = တောင်းဆိုချက်ကို စီမံသူထံ ပို့ပါ၊ ထို့နောက် - saphan-agent certificate install FILE
cli-certificate-can = { $partner } ၏ အသိအမှတ်ပြုလက်မှတ်များကို ထည့်သွင်းနိုင်သည်။
cli-certificate-done = { $partner } ၏ အသိအမှတ်ပြုလက်မှတ်များကို ထည့်သွင်းပြီး။
cli-certificate-root = အဓိကသော့ - { $root }
cli-certificate-identity = အထောက်အထား - { $until } အထိ
cli-certificate-transport = ချိတ်ဆက်မှု - { $until } အထိ
cli-certificate-new-identity = ရုံးသည် သော့အသစ်ဖြင့် ဆက်သွားမည်။ ဤကွန်ပျူတာတွင် saphan-agent serve ကို ရက် 90 အတွင်း ပြန်စတင်ပါ၊ နံပါတ်အသစ် တိုက်စစ်ရန် မိတ်ဖက်များအား ပြောပါ။
cli-certificate-fingerprint = အဓိကသော့၏ လက်ဗွေ -
cli-certificate-compare = ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် ဖုန်းဆက်ရာတွင် စီမံသူ ဖတ်ပြသည်နှင့် တူသလား။
cli-certificate-give = တိုက်စစ်ပါ၊ ထို့နောက် --fingerprint HEX ဖြင့် ပေးပါ
cli-certificate-request = { $partner } ၏ တောင်းဆိုချက်သည် { $request } တွင် ရှိသည်။ ၎င်းတွင် လျှို့ဝှက်ချက် မပါပါ။
cli-certificate-renewal = အထောက်အထားအသစ်အတွက် { $partner } ၏ တောင်းဆိုချက်သည် { $request } တွင် ရှိသည်။ ၎င်းတွင် လျှို့ဝှက်ချက် မပါပါ၊ သော့ဟောင်းက လက်မှတ်ထိုးထားသည်။
cli-certificate-old-key = အဖြေကို မထည့်သွင်းမချင်း ရုံးသည် သော့ဟောင်းဖြင့် ဆက်သွားမည်။ မည်သူမည်ဝါအချက်အလက် မပြောမီ မိတ်ဖက်များက နံပါတ်အသစ်ကို တိုက်စစ်ရမည်။
cli-certificate-next = စီမံသူထံ ပို့ပါ၊ ထို့နောက် - saphan-agent certificate install FILE

## Whether everything is in order

cli-check-ok = အဆင်ပြေ
cli-check-warn = သတိ
cli-check-fail = မှား
cli-check-all = အားလုံး အဆင်ပြေသည်။
cli-check-look = ကြည့်ရန် { $warnings } ခု ရှိသည်။ ဤရုံး အလုပ်လုပ်ရန် အတားအဆီး မရှိပါ။
cli-check-repair = ပြင်ရန် { $problems } ခု၊ ကြည့်ရန် { $warnings } ခု ရှိသည်။

## Backups

cli-backup-done = { $partner } ၏ အရန်မိတ္တူသည် { $file } တွင် ရှိသည်၊ { $bytes } ဘိုက်။
cli-backup-opens = ၎င်းကို { $what } ဖြင့် ဖွင့်နိုင်သည် (ယနေ့ရှိသည့်အတိုင်း)။ နှစ်ခုစလုံး ရသူသည် ၎င်းပါ အရာအားလုံးကို ရမည်။
cli-backup-office-passphrase = ရုံး၏ စကားဝှက်
cli-backup-officer-passphrase = { $officer } ၏ စကားဝှက်
cli-backup-whole = { $made } တွင် ပြုလုပ်ခဲ့သော { $partner } ၏ အရန်မိတ္တူသည် ပြည့်စုံသည် - မှတ်တမ်း { $records } ခု ပွင့်သည်။
cli-restore-done = { $partner } ကို { $made } တွင် ရှိခဲ့သည့်အတိုင်း { $dir } သို့ ပြန်ယူပြီး။
cli-restore-certificate = ဤကွန်ပျူတာအတွက် သီးခြား အသိအမှတ်ပြုလက်မှတ် လိုသည်။ တောင်းဆိုချက်သည် { $request } တွင် ရှိသည်။
cli-restore-partners = ထိုအချိန်နောက်ပိုင်း ပြောခဲ့သမျှသည် မိတ်ဖက်များထံမှ ပြန်ရောက်လာမည်။ မရောက်မချင်း ဤရုံးမှ ၎င်းတို့ထံ ဘာမျှ မထွက်ပါ။
cli-restore-next = ကွန်ပျူတာဟောင်း မရှိတော့ကြောင်း စီမံသူအား ပြောပါ၊ တောင်းဆိုချက်ကို ပို့ပါ၊ ထို့နောက် - saphan-agent certificate install FILE
cli-restore-alone = ဤအရန်မိတ္တူ၏ မူရင်းကွန်ပျူတာကို အပြီးအပိုင် ရပ်ပြီးပြီလား။ အမည်တစ်ခုတည်းဖြင့် ရုံးနှစ်ခု ရှိလျှင် မိတ်ဖက်တိုင်းက ရပ်တန့်ထားမည်။
cli-repair-alone = ဤရုံး၏ အခြားမိတ္တူအားလုံးကို အပြီးအပိုင် ရပ်ပြီးပြီလား၊ ဤမိတ္တူတွင် နောက်ဆုံးလုပ်ထားသည်များ ပါသလား။
cli-repair-done = { $partner } ၏ ရုံးကို အသစ် ပြန်စတင်ပြီ။ မိတ္တူတစ်ခုစီက ပြောခဲ့သမျှသည် မိတ်ဖက်များထံမှ ပြန်ရောက်လာမည်။ မရောက်မချင်း ဤရုံးမှ ၎င်းတို့ထံ ဘာမျှ မထွက်ပါ။
cli-repair-thaw = ဤရုံးကို ရပ်တန့်ထားသော မိတ်ဖက်က ပြန်ဖွင့်ပေးရမည် - ၎င်းတို့ထံ ဖုန်းဆက်ပါ။
cli-check-hub = ဗဟိုချက်
cli-check-no-address = လိပ်စာ မရှိ
cli-check-set-address = agent.toml ၏ [hub] အောက်တွင် address ကို သတ်မှတ်ပါ
cli-check-contact = တာဝန်ယူသူ၊ ကိုယ်စားတာဝန်ယူသူ
cli-check-not-both = နှစ်ဦးစလုံး မသတ်မှတ်ရသေးပါ၊ ဤနေရာတွင် ညွှန်းပို့မှုများကို ဖွင့်၍ မရပါ
cli-check-set-contact = agent.toml ၏ [office] အောက်တွင် contact နှင့် deputy ကို သတ်မှတ်ပါ
cli-check-office = ရုံး
cli-check-office-of = ကွန်ရက် { $network } ၏ { $partner }
cli-check-connection-key = ချိတ်ဆက်ရေးသော့
cli-check-fits = တောင်းဆိုချက်နှင့် ကိုက်ညီသည်
cli-check-restore = နောက်ဆုံး အရန်မိတ္တူမှ ပြန်ယူပါ
cli-check-permissions = ဖတ်ခွင့်များ
cli-check-owner = သော့များကို ပိုင်ရှင်သာ ဖတ်နိုင်သည်
cli-check-others = အခြားသူများလည်း { $files } ကို ဖတ်နိုင်သည်
cli-check-chmod = ဒေတာဖိုဒါကို chmod 700၊ သော့ဖိုင်များကို 600 လုပ်ပါ
cli-check-certificates = အသိအမှတ်ပြုလက်မှတ်များ
cli-check-install = saphan-agent join သို့မဟုတ် saphan-agent certificate install FILE
cli-check-root = အဓိကသော့
cli-check-new-root = အဓိကသော့အသစ်
cli-check-took-over = { $root } က ၎င်းနေရာကို ယူပြီ
cli-check-identity = အထောက်အထား
cli-check-ask = စီမံသူထံ တောင်းဆိုပါ - saphan-agent certificate request FILE
cli-check-until = { $until } အထိ
cli-check-membership = ပါဝင်မှု
cli-check-over-hub = ဗဟိုချက်မှတစ်ဆင့် ဝင်ခွင့်ရပြီး၊ စာရင်းသည် လိုင်းမှ ရောက်လာမည်
cli-check-active = အသိအမှတ်ပြုလက်မှတ် ပြုလုပ်ချိန်က ပါဝင်ဆဲ
cli-check-revoked = { $since } မှစ၍ ပယ်ဖျက်ထား
cli-check-suspended = အသိအမှတ်ပြုလက်မှတ် ပြုလုပ်ချိန်က ဆိုင်းငံ့ထား
cli-check-telephone = စီမံသူထံ ဖုန်းဆက်ပါ
cli-check-not-listed = မိတ်ဖက်စာရင်းတွင် မပါ
cli-check-ask-administrator = စီမံသူကို မေးပါ
cli-check-connection = ချိတ်ဆက်မှု
cli-check-line = အကြောင်းရင်းကို saphan-agent sync က ပြောမည်။ လူမပါဘဲ ဗဟိုချက်က သက်တမ်းတိုးပေးသည်
cli-check-not-renewed = { $at } မှစ၍ သက်တမ်းကုန်၊ သက်တမ်း မတိုးရသေး
cli-check-renewed = { $until } အထိ၊ အလိုအလျောက် သက်တမ်းတိုးသည်
cli-check-failing = { $until } အထိ၊ သက်တမ်းတိုး၍ မရသည်မှာ { $days } ရက်
cli-check-clock = နာရီ
cli-check-outside = { $now } သည် အဓိကသော့၏ သက်တမ်းပြင်ပ ဖြစ်သည်
cli-check-set-clock = ဤကွန်ပျူတာ၏ နာရီကို ပြင်ပါ

## The service and the pages

cli-serve-where = ကွန်ရက် { $network } ၏ { $partner }၊ ဗဟိုချက် { $hub }၊ ဒေတာ { $dir } တွင်
cli-serve-locked = သော့ခတ်ထား - ချိပ်ပိတ်ထားသော စာများ ဝင်ထွက်နေသော်လည်း မဖွင့်ပါ။
cli-serve-unlocked = သော့ဖွင့်ထား - ထွက်ရန် { $count } ခု စောင့်နေသည်။
cli-serve-pages = စာမျက်နှာများ - { $at }။
cli-serve-no-office = { $dir } တွင် ရုံး မထည့်သွင်းရသေးပါ။
cli-serve-pages-set-up = စာမျက်နှာများတွင် ရုံးကို ထည့်သွင်းနိုင်သည်။
cli-serve-next-welcome = saphan-agent open။ Ctrl-C ဖြင့် ရပ်ပြီး နောက်တစ်ကြိမ် စတင်လျှင် ဆက်သွားမည်
cli-serve-next-open = saphan-agent open။ Ctrl-C ဖြင့် ရပ်မည်
cli-serve-next-locked = စကားဝှက် မေးသော မည်သည့်အမိန့်မဆို ရောက်လာသည်များကို ဖွင့်မည်။ Ctrl-C ဖြင့် ရပ်မည်
cli-serve-next-status = အခြားဝင်းဒိုးတွင် saphan-agent status။ Ctrl-C ဖြင့် ရပ်မည်
cli-serve-stopped = ရပ်ပြီ။ ဤနေရာတွင် စောင့်နေသည်များသည် ပြန်စတင်ချိန်တွင် ထွက်မည်။
cli-open-done = စာမျက်နှာများ ဖွင့်ရန် ဘရောက်ဇာကို တောင်းဆိုပြီး။
cli-open-link = ဤလင့်ခ်ကို ဤကွန်ပျူတာ၏ ဘရောက်ဇာတွင် ဖွင့်ပါ။ 5 မိနစ်အတွင်း တစ်ကြိမ်သာ အသုံးပြုနိုင်သည်
cli-open-window = ဝင်းဒိုး မပွင့်လာလျှင် - saphan-agent open --print

## Officers, the log, emergencies

cli-head-code = ကုဒ်
cli-head-who = မည်သူ
cli-head-subject = မည်သည့်အရာ
cli-head-supervisor = ကြီးကြပ်သူ
cli-head-focal-person = အဓိကတာဝန်ခံ
cli-head-reason = အကြောင်းရင်း
cli-staff-would = { $officer } - လုပ်မည့်အရာ - { $done }။
cli-staff-is = { $officer } - { $done }။
cli-staff-added = ထည့်ပြီး
cli-staff-certified-anew = အသစ် အသိအမှတ်ပြုပြီး
cli-staff-disabled = ရပ်ဆိုင်းပြီး
cli-staff-more = ကြီးကြပ်သူတစ်ဦးနှင့် နောက်ထပ်တစ်ဦး ရှိသည်အထိ saphan-agent staff add CODE --role ROLE
cli-staff-nobody = ဝန်ထမ်း မရှိပါ - ရုံး၏ စကားဝှက် ရှိသူသည် ဤရုံး ဖြစ်သည်။
cli-staff-active = ဆောင်ရွက်နိုင်
cli-staff-may-not-act = မဆောင်ရွက်ရ
cli-glass-key-would = အရေးပေါ်သော့ကို { $file } တွင် ရေးမည် ဖြစ်သည်။
cli-glass-key-done = အရေးပေါ်သော့သည် { $file } တွင် ရှိသည်။ ချိပ်ပိတ်ထားသော စာအိတ်ဖြင့် ညွှန်ကြားရေးမှူးထံ ထားပြီး ၎င်း၏ စကားဝှက်ကို အခြားနေရာတွင် သိမ်းပါ။ ဤသော့နှင့် ကိုယ်ပိုင်သော့ဖြင့် တောင်းခဲ့သော ဝန်ထမ်း သို့မဟုတ် ကြီးကြပ်သူ တစ်ဦးတည်းက မည်သူမည်ဝါအချက်အလက် ဖွင့်နိုင်သည်။ ယခင်က ရောက်လာသည်များကို ယခင်သော့ဖြင့် ဖွင့်ရမည်။
cli-glass-key-name = အရေးပေါ်သော့
cli-audit-whole = မှတ်တမ်း ပြည့်စုံသည် - { $entries } ချက်။
cli-audit-broken = မှတ်တမ်း မပြည့်စုံပါ - { $problem }။
cli-audit-next = ဒေတာကာကွယ်ရေး အဓိကတာဝန်ခံကို အကြောင်းကြားပါ၊ ဤကွန်ပျူတာကို ရှိသည့်အတိုင်း ထားပါ
cli-audit-office = ရုံး
cli-glass-nobody = မည်သူမျှ တာဝန်အခွင့်အရေးထက် ကျော်လွန်၍ ဖိုင်တွဲကို မဖွင့်ခဲ့ပါ။
cli-glass-seen = ကြည့်ပြီး
cli-glass-not-yet = မကြည့်ရသေး

## Who a person is

cli-identity-of = { $referral } - မည်သူမည်ဝါအချက်အလက်၊ { $until } အထိ -
cli-identity-file = ဖိုင် { $file } - { $type }၊ { $bytes } ဘိုက်၊ { $state }
cli-identity-written = { $line }၊ { $path } တွင် ရေးပြီး
cli-identity-notice = ဖတ်ပြီးသည်ကို မဖတ်ရသေးအောင် လုပ်၍ မရပါ။ သင် ဖတ်ခဲ့ကြောင်း မှတ်တမ်းတွင် ရေးထားသည်။ စက္ကူပေါ်တွင် ရှိလျှင် ကာကွယ်ရန်နှင့် ဖျက်ဆီးရန် သင့်တာဝန် ဖြစ်သည်။
cli-let-read-done = { $officer } သည် { $referral } နောက်ကွယ်ရှိ မည်သူမည်ဝါအချက်အလက်ကို ယခု ဖတ်နိုင်ပြီ။

## Tables of cases

cli-table-good = { $case } (စာကြောင်း { $line }) သည် မှန်ကန်သော ဖိုင်တွဲ ဖြစ်သည်။ { $to } ထံသို့၊ သက်ဆိုင်သူများ - { $persons }။
cli-table-new = { $case } (စာကြောင်း { $line }) ကို သိမ်းပြီး။ { $to } ထံသို့၊ သက်ဆိုင်သူများ - { $persons }။
cli-table-unchanged = { $case } (စာကြောင်း { $line }) သည် ယခင်ကပင် ရှိပြီး မပြောင်းလဲပါ။ { $to } ထံသို့၊ သက်ဆိုင်သူများ - { $persons }။
cli-table-replaced = { $case } (စာကြောင်း { $line }) ကို ဤနံပါတ်ရှိ ယခင်ဖိုင်တွဲနေရာတွင် အစားထိုးပြီး။ { $to } ထံသို့၊ သက်ဆိုင်သူများ - { $persons }။
cli-table-unread-near = ကော်လံ { $column } ကို မဖတ်ခဲ့ပါ - `{ $near }` ကို ဆိုလိုခြင်း ဖြစ်နိုင်သည်။ ကော်လံမြေပုံတွင် အမည်ပေးပါ
cli-table-unread = ကော်လံ { $column } ကို မဖတ်ခဲ့ပါ - ကော်လံမြေပုံတွင် အမည်ပေးပါ၊ မလိုလျှင် `ignore` အောက်တွင် ထည့်ပါ
cli-table-line = စာကြောင်း { $line } - { $notice }
cli-table-line-column = စာကြောင်း { $line }၊ ကော်လံ { $column } - { $notice }
cli-table-more = အလားတူ နောက်ထပ် { $count } ခု
cli-export-done = { $person } သည် { $file } တွင် ရှိသည်။

## Attachments

cli-attachment-written = ပြန်တည်ဆောက်ထားသော { $kind } ဖိုင်ကို ရေးပြီး။
cli-attachment-all-read = ၎င်းပါ စာသားအားလုံးကို ဖတ်ပြီး။
cli-attachment-partly-read = ကိုယ်တိုင် ကြည့်ပါ၊ မဖတ်ရသည်များ - { $reasons }။
cli-attachment-not-read = ကိုယ်တိုင် ကြည့်ပါ - { $reason }။
cli-attachment-removed-kinds = ဖယ်ရှားပြီးသော ဝှက်ထားသည့်ဒေတာ အမျိုးအစား - { $count }။
cli-attached-as = { $name } အဖြစ် ပူးတွဲပြီး။ မူရင်းကို ဤနေရာတွင် ချိပ်ပိတ်၍ သိမ်းထားသည်။
cli-attach-can = ပူးတွဲနိုင်သည်။
cli-attach-look = ကြည့်ပါ - ၎င်း၏ စာသားတွင် နေရာ { $count } ခုသည် တစ်ဦးဦးကို ညွှန်ပြနိုင်သည်။ တစ်ခုစီကို မဖြေရှင်းမချင်း ညွှန်းပို့မှု လက်မခံမီ မထွက်ရပါ။
cli-attach-stop = ရပ်ပါ - မည်သူဖြစ်ကြောင်း ဖော်ပြသည်များ ပါနေသည် (စာသားတွင် နေရာ { $text } ခု၊ အခြားတွင် { $elsewhere } ခု)။ ညွှန်းပို့မှု လက်မခံမီ မထွက်ရပါ။
cli-attachment-kept-open = ထားရှိ၊ ခွင့်ပြုရန် စောင့်နေ
cli-attachment-kept = ထားရှိ
cli-attachment-shown = ပြန်တည်ဆောက်ထားသော { $name } ကို ရေးပြီး။ အခြားပရိုဂရမ်ဖြင့် ပွင့်မည်။
cli-attachment-original-shown = { $name } ၏ မူရင်းကို ရေးပြီး။ အခြားပရိုဂရမ်ဖြင့် ပွင့်မည်။
cli-attachment-removed = ပူးတွဲဖိုင် { $attachment } နှင့် ၎င်း၏ မူရင်းကို ဖယ်ရှားပြီး။
cli-attachment-remove = ပူးတွဲဖိုင် { $attachment } နှင့် ၎င်း၏ မူရင်းကို အပြီးအပိုင် ဖယ်ရှားမည်လား။
cli-findings-none = { $name } - ၎င်း၏ စာသားတွင် မည်သူဖြစ်ကြောင်း ဖော်ပြမည့်အရာ မရှိပါ။
cli-findings-one = { $name } - ၎င်း၏ စာသားတွင် နေရာတစ်ခုသည် မည်သူဖြစ်ကြောင်း ဖော်ပြမည် ဖြစ်သည် -
cli-findings-many = { $name } - ၎င်း၏ စာသားတွင် နေရာ { $count } ခုသည် မည်သူဖြစ်ကြောင်း ဖော်ပြမည် ဖြစ်သည် -
cli-finding-place = စာလုံး { $from } မှ { $to } အထိ - { $reason }
cli-finding-kept = { $line }၊ ထားရှိရသည့် အကြောင်းရင်း - { $why }
cli-finding-write = { $line }၊ { $suggestion } ဟု ရေးပါ
cli-findings-elsewhere = ရပ်ပါ - ဤဖိုင်တွဲပါ အမည်များ သို့မဟုတ် နံပါတ်များသည် ဖိုင်၏ အခြားနေရာတွင် ပါနေသည်။ ရိုးရိုးစာသားအဖြစ် သိမ်းပြီး ထိုဖိုင်ကို ပူးတွဲပါ။
cli-findings-approved = { $by } က ထားရှိပြီး { $second } က ခွင့်ပြုပြီး။
cli-findings-to-approve = { $by } က ထားရှိသည်။ ကြီးကြပ်သူက ခွင့်ပြုရမည်။
cli-settle-can = ဤသို့ ဖြေရှင်းနိုင်သည်။
cli-settle-anew = ဖိုင်ကို အသစ် ရေးပြီး။ ၎င်း၏ မူရင်းမှာ ရှိမြဲ ဖြစ်သည်။
cli-settle-same = ဖိုင်သည် ရှိမြဲ ဖြစ်သည်။
cli-settle-next-officer = အခြားဝန်ထမ်းတစ်ဦး - saphan-agent attachment approve CASE { $attachment }
cli-settle-next = တစ်ခုစီအတွက် --settle 1=replace ထည့်၍ ဤအမိန့်ကိုပင် ထပ်ပေးပါ

## Bundles

cli-bundle-written = { $to } အတွက် ချိပ်ပိတ်ထားသော စာ { $envelopes } စောင်သည် { $file } တွင် ရှိသည် ({ $size } KB)။ { $to } က လက်ခံကြောင်း လက်မှတ်မထိုးမချင်း စောင့်စာရင်းတွင် ရှိနေမည်။
cli-bundle-time = ၎င်းပါ ဗဟိုချက်၏ နောက်ဆုံးအချိန် - { $at }၊ { $ago }။
cli-bundle-identity = { $count } ခု - မည်သူမည်ဝါအချက်အလက်သည် ဤနေရာတွင်သာ ရှိမည်။ နံပါတ် တိုက်စစ်ပြီးသော မိတ်ဖက်အား၊ နောက်ဆုံး 24 နာရီအတွင်း ဗဟိုချက်၏ အချိန်နှင့်အတူသာ ပြောပြသည်။ အကြောင်းရင်း ကြည့်ရန် - saphan-agent queue။
cli-bundle-full = { $count } ခုသည် ဤနေရာတွင် ကျန်သည် - စာထုပ် ပြည့်နေသည်။ ၎င်းတို့၏ လက်ခံပြေစာ ရပြီးလျှင် နောက်တစ်ခု ထုတ်ယူပါ။
cli-bundle-unsealed = { $count } ခုကို ချိပ်ပိတ်၍ မရပါ။ အကြောင်းရင်း ကြည့်ရန် - saphan-agent queue။
cli-bundle-bring = ဖိုင်ကို { $to } ထံ ယူသွားပါ - saphan-agent bundle import FILE
cli-bundle-new = { $from } ထံမှ အသစ် - { $taken }။ ရှိပြီးသား - { $known }။
cli-bundle-would-be-new = { $from } ထံမှ အသစ် ဖြစ်မည် - { $taken }။ ရှိပြီးသား - { $known }။
cli-bundle-directory = မိတ်ဖက်စာရင်းတွင် { $count } ချက် တိုးလာသည်။
cli-bundle-out = { $partner } သည် ကွန်ရက်မှ ကိုယ်တိုင် နုတ်ထွက်ပြီး - ၎င်းထံ ဘာမျှ မသွားတော့ပါ။
cli-bundle-held = { $count } ခုသည် အရန်မိတ္တူမှ ပြန်ယူပြီးနောက် { $from } ၏ အဖြေကို သို့မဟုတ် တစ်စုံတစ်ဦးက ၎င်းနှင့် စကားပြောသည်ကို စောင့်နေသည် - saphan-agent status။
cli-bundle-outcome-new = အသစ်
cli-bundle-outcome-here-already = ရှိပြီးသား
cli-bundle-outcome-held = ထိန်းထား
cli-bundle-outcome-not-taken = လက်မခံ
cli-bundle-next = saphan-agent inbox၊ ထို့နောက် saphan-agent bundle export --to { $to } FILE

## What proves something

cli-evidence-written = { $referral } ကို သက်သေပြသည့်အရာသည် { $file } တွင် ရှိသည်။ ၎င်းတွင် ဖိုင်တွဲ၏ စာသား မပါပါ။
cli-sheet-written = { $partner } ကိုယ်တိုင် နုတ်ထွက်ရန် စာရွက်သည် { $sheet } တွင် ရှိသည်။ ပုံနှိပ်ပြီး စက္ကူကို ဤကွန်ပျူတာနှင့် ဝေးရာတွင် သိမ်းကာ ဖိုင်ကို ဖယ်ရှားပါ။
cli-sheet-out = { $partner } သည် { $since } မှစ၍ ကွန်ရက်ပြင်ပ ရောက်ပြီ - ဗဟိုချက်က လက်မခံတော့ပါ၊ ၎င်း၏ လိုင်းများကို ဖြတ်ပြီး၊ ရုံးတိုင်းက နောက်တစ်ကြိမ် ချိတ်ဆက်ချိန်တွင် သိမည်။ စီမံသူကို အကြောင်းကြားပါ၊ စီမံသူက အပြီးသတ်ပေးမည်။
cli-check-notices = အသိပေးချက်များ
cli-check-no-mail = အီးမေးလ် မထွက်ပါ - { $key } ကို မသတ်မှတ်ရသေးပါ
cli-check-set-notify = agent.toml ၏ [notify] အောက်တွင် သတ်မှတ်ပါ
cli-check-mail = { $server } မှတစ်ဆင့် အီးမေးလ်ဖြင့်
cli-check-set-password = agent.toml ၏ [notify] အောက်တွင် သို့မဟုတ် စာမျက်နှာများတွင် သတ်မှတ်ပါ
cli-check-no-desktop = ဤစနစ်က အသိပေးချက်များ မပြပါ
cli-check-notify-send = notify-send ကို ထည့်သွင်းပါ သို့မဟုတ် desktop ကို off ထားပါ
cli-export-warning = ဤဖိုင်ကို စာဝှက်မထားပါ၊ သက်ဆိုင်သူ၏ မည်သူမည်ဝါအချက်အလက် ပါသည်။ ကိုယ်တိုင် လက်ချင်းပေးပြီး ဖျက်ပါ
cli-consent-written = စာသားနှင့် ၎င်း၏ စာရွက်သည် { $file } တွင် ရှိသည်။ ပုံနှိပ်ရန် ဘရောက်ဇာတွင် ဖွင့်ပါ။
cli-report-written = အစီရင်ခံစာသည် { $file } တွင် ရှိသည်။
cli-directory-entries = { $network } ၏ မိတ်ဖက်စာရင်းတွင် { $count } ချက် ရှိသည်။
cli-directory-word = ၎င်းအကြောင်း ဗဟိုချက်၏ နောက်ဆုံး ပြောကြားချက် -
cli-directory-no-word = ၎င်းကို ဗဟိုချက်က အတည်မပြုရသေးပါ။
cli-directory-two-stories = ဗဟိုချက်က ၎င်းအကြောင်း မတူသော နှစ်မျိုး ပြောခဲ့သည်။ ဘာမျှ မပျောက်ပါ။ မိတ်ဖက်အသစ်ကို မယုံပါနှင့်၊ စီမံသူကို အကြောင်းကြားပါ။
cli-proof-partner = { $partner } ကို သက်သေပြသည့်အရာသည် { $file } တွင် ရှိသည်။ ၎င်းသည် ညွှန်းပို့မှုများအကြောင်း ဘာမျှ မပြောပါ။
cli-proof-stories = မတူသော နှစ်မျိုးကို သက်သေပြသည့်အရာသည် { $file } တွင် ရှိသည်။ ၎င်းသည် ညွှန်းပို့မှုများအကြောင်း ဘာမျှ မပြောပါ။
cli-stories-one = သော့ { $key } ရှိသော ဗဟိုချက်သည် { $network } တွင် မည်သူ ပါဝင်ကြောင်း ကိုယ့်စကားကိုယ် ဆန့်ကျင်နေသည် - { $story }။
cli-stories-many = သော့ { $keys } ရှိသော ဗဟိုချက်များသည် { $network } တွင် မည်သူ ပါဝင်ကြောင်း အချင်းချင်း ဆန့်ကျင်နေသည် - { $story }။
cli-stories-hold = လက်မှတ်နှစ်ခုလုံးသည် ကွန်ရက်စီမံအဖွဲ့ { $root } အောက်တွင် မှန်ကန်သည်။
cli-stories-fork = စာရင်းများသည် ပထမ { $size } ချက်အတွင်း ကွာခြားနေသည်
cli-stories-set-back = { $at } တွင် { $before } ချက် ရှိခဲ့ပြီး { $then } တွင် { $later } ချက်သာ ရှိသည်
cli-stories-next = ဤဖိုင်ကို စီမံသူအား ပေးပါ၊ စီမံသူက သော့အသစ်ဖြင့် ဗဟိုချက် ပြုလုပ်မည်
cli-listed-stood = စုစုပေါင်း { $of } ချက်တွင် ဤအချက်များ ပါသော { $network } ၏ မိတ်ဖက်စာရင်းသည် { $at } တွင် ဗဟိုချက်၌ ရှိခဲ့သည်။
cli-listed-continues = ၎င်းသည် { $at } က { $size } ချက်ပါ စာရင်းကို မပြောင်းလဲဘဲ ဆက်ထားသည်။
cli-listed-later = နောက်ပိုင်း အချက်များက အခြားအရာ ပြောနိုင်သည်။
cli-listed-admitted = ခွင့်ပြုပြီး
cli-listed-revoked = ပယ်ဖျက်ပြီး
cli-listed-hub = ဗဟိုချက်ကို အသိအမှတ်ပြုပြီး
cli-listed-renewed = အထောက်အထားအသစ် ပေးပြီး
cli-listed-suspended = ဆိုင်းငံ့ပြီး
cli-listed-resumed = ပြန်လည် ပါဝင်
cli-listed-new-root = အဓိကသော့အသစ်
cli-evidence-of = { $referral } - { $network } ရှိ { $from } ထံမှ { $to } ထံသို့၊ { $state }။
cli-evidence-holds = လက်မှတ်အားလုံးသည် ကွန်ရက်စီမံအဖွဲ့ { $root } အောက်တွင် မှန်ကန်သည်။
cli-evidence-compare = ကွန်ရက်စီမံအဖွဲ့၏ လက်ဗွေကို သင် သိထားသည်နှင့် တိုက်စစ်ပါ
state-not-submitted = မပို့ရသေး
cli-head-entry = အမှတ်စဉ်
cli-head-act = ဆောင်ရွက်ချက်
cli-head-whom = မည်သူ့ကို
cli-head-officers = ဝန်ထမ်း
cli-head-received = ရရှိချိန်
cli-config-not-set = { $key } မသတ်မှတ်ရသေး
cli-config-flag = အမိန့်တွင် ရိုက်ထည့်ထား
cli-config-default = မူလတန်ဖိုး
cli-config-no-default = မူလတန်ဖိုး မရှိ
cli-man-folder = အမိန့်တစ်ခုလျှင် တစ်မျက်နှာစီ { $folder } တွင် ရှိသည်။
cli-version = { $program } { $version }၊ ပရိုတိုကောလ် { $protocol }
cli-pseudonymise-reads = { $to } သည် အဆင့် { $tier } တွင် ဤအရာကို ဖတ်ရမည် -
cli-pseudonymise-refused = ငြင်းပယ်သည် - ဤစာသားများသည် မည်သူဖြစ်ကြောင်း ဖော်ပြမည် -
cli-meter-rebuilding = ပြန်တည်ဆောက်နေသည်
cli-meter-storing = သိမ်းနေသည်
cli-meter-writing = ရေးနေသည်
cli-table-rows = အတန်း { $count } ခု ဖတ်ပြီး
cli-table-checked = ဖိုင်တွဲ { $total } ခုအနက် { $done } ခု စစ်ဆေးပြီး
cli-table-stored = ဖိုင်တွဲ { $total } ခုအနက် { $done } ခု သိမ်းပြီး
