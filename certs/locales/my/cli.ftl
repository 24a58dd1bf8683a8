# What the commands of saphan-ca print, in Burmese. In English codes stand as they are typed; in every other language by
# their names. What stands behind "saphan-ca" is typed as it is, and is not translated. Not yet read by a native reader.

cli-error = အမှား -
cli-next = နောက်တစ်ဆင့် - { $next }
cli-next-today = နောက်တစ်ဆင့်၊ ယနေ့၊ ဗဟိုချက်နှင့် မချိတ်ဆက်မီ - { $next }
cli-then = ထို့နောက် { $next }
cli-code = ကုဒ် - { $code }
cli-warning = သတိ - { $text }
cli-never = တစ်ခါမျှ မရှိ
cli-at-by = { $at }၊ { $by } က
cli-days = { $count } ရက်
cli-fingerprint = လက်ဗွေ
cli-mended-cut = သတိ - ဤကွန်ပျူတာ ရပ်သွားချိန်က { $bytes } ဘိုက်ရှိ လုပ်ဆောင်ချက်တစ်ခုကို တစ်ဝက်သာ ရေးထားသဖြင့် ဖြတ်ပြီး ဖြစ်သည်။ ထိုစဉ်က အမိန့်ကို ထပ်ပေးပါ
cli-mended-finished = သတိ - လုပ်ဆောင်ချက် { $number } ကို ဤကွန်ပျူတာ ရပ်သွားချိန်က ရေးပြီး ဖြစ်ပြီး ယခု ဆောင်ရွက်ပြီးပြီ။ အသိအမှတ်ပြုလက်မှတ် ထုတ်ပေးရန် ဖြစ်ပါက အမိန့်ကို ထပ်ပေးပါ

## Heads of tables, and what stands before a fact

cli-head-code = ကုဒ်
cli-head-country = နိုင်ငံ
cli-head-request = တောင်းဆိုချက်
cli-head-asked = တောင်းဆိုချိန်
cli-head-invited-by = ဖိတ်ခေါ်သူ
cli-head-number = နံပါတ်
cli-head-state = အခြေအနေ
cli-head-until = သက်တမ်းကုန်ရက်
cli-head-renewal = သက်တမ်းတိုး
cli-head-seen = တွေ့ရှိရက်
cli-head-compared = တိုက်စစ်ချိန်
cli-head-hub = ဗဟိုချက်
cli-head-fingerprint = သော့၏ လက်ဗွေ
cli-head-name = အမည်
cli-head-acts = လုပ်ဆောင်ချက်များ
cli-head-last = နောက်ဆုံး
cli-label-request = တောင်းဆိုချက်
cli-label-asked = တောင်းဆိုချိန်
cli-label-invited = ဖိတ်ခေါ်ချိန်
cli-label-warning = သတိ
cli-label-differed = နံပါတ် ကွဲပြား
cli-label-key-fingerprint = သော့၏ လက်ဗွေ
cli-label-request-made = တောင်းဆိုချက် ပြုလုပ်ချိန်
cli-label-connects-for = ချိတ်ဆက်နိုင်သည့်ကာလ
cli-label-reached-at = ဆက်သွယ်ရန်
cli-label-state = အခြေအနေ
cli-label-identity = အထောက်အထား
cli-label-renewal = သက်တမ်းတိုး
cli-label-seen = ဗဟိုချက်တွင် တွေ့ရှိရက်
cli-label-compared = တိုက်စစ်ချိန်
cli-label-fingerprint = လက်ဗွေ
cli-label-partners = မိတ်ဖက်များ
cli-label-hub-keys = ဗဟိုချက်သော့များ
cli-label-list = စာရင်း
cli-label-log = မှတ်တမ်း
cli-label-out = ကိုယ်တိုင် နုတ်ထွက်
cli-label-backup = အရန်မိတ္တူ
cli-label-kit = ပြန်ယူရေး စာရွက်စုံ
cli-label-to-hub = ဗဟိုချက်သို့
cli-label-from-hub = ဗဟိုချက်မှ
cli-label-last-act = နောက်ဆုံး လုပ်ဆောင်ချက်
cli-label-hash = ၎င်း၏ အမှတ်အသား

## Asking

cli-passphrase = ကွန်ရက်စီမံအဖွဲ့၏ စကားဝှက် -
cli-passphrase-second = ဒုတိယစီမံသူ { $name } ၏ စကားဝှက် -
cli-new-passphrase = ကွန်ရက်စီမံအဖွဲ့၏ စကားဝှက်အသစ် -
cli-new-passphrase-second = ဒုတိယစီမံသူ { $name } ၏ စကားဝှက်အသစ် -
cli-once-more = တစ်ကြိမ် ထပ်ရိုက်ပါ -
cli-type = { $answer } ဟု ရိုက်ပါ -

## Making an authority, its kit and its hands

cli-init-would = { $network } ၏ ကွန်ရက်စီမံအဖွဲ့ကို { $dir } တွင် ပြုလုပ်မည်။
cli-init-done = { $network } ၏ ကွန်ရက်စီမံအဖွဲ့ကို { $dir } တွင် ပြုလုပ်ပြီး၊ { $until } အထိ အကျုံးဝင်သည်။
cli-init-print = လက်ဗွေကို စက္ကူပေါ်တွင် ပုံနှိပ်ပါ - မိတ်ဖက်တိုင်းက တစ်ကြိမ် တိုက်စစ်ရသည်။ ပြောင်းလဲတိုင်း `saphan-ca backup FILE` ဖြင့် အရန်မိတ္တူ ရေးပါ။
cli-kit-would = { $network } ၏ ပြန်ယူရေး စာရွက်စုံ ပြုလုပ်မည်။
cli-kit-would-anew = { $network } ၏ ပြန်ယူရေး စာရွက်စုံအသစ် ပြုလုပ်မည်။ ထိုအချိန်မှစ၍ စာရွက်စုံ { $kit } က အရန်မိတ္တူ တစ်ခုမျှ မဖွင့်တော့ပါ၊ အသစ်ကို အတည်မပြုမီ ဘာမျှ မထုတ်ပေးပါ။
cli-kit-made = { $network } ၏ ပြန်ယူရေး စာရွက်စုံ { $kit } ပြုလုပ်ပြီး။
cli-kit-confirmed = ပြန်ယူရေး စာရွက်စုံ { $kit } ကို အတည်ပြုပြီး။
cli-kit-confirmed-next = စာရွက်များ၏ ဖိုင်များကို ဖျက်ပြီး စာရွက်တစ်ရွက်စီကို သိမ်းဆည်းမည့်သူအား ပေးပါ
cli-kit-remove = ပြန်ယူရေး စာရွက်စုံကို အတည်ပြုပြီး။ ဖိုင်သုံးခုကို ယခု ဖျက်ပြီး စာရွက်တစ်ရွက်စီကို ချိပ်ပိတ်၍ သိမ်းဆည်းမည့်သူအား ပေးပါ။
cli-kit-print = မမ်မိုရီ မပါသော ပရင်တာဖြင့် စာရွက်သုံးရွက်ကို ပုံနှိပ်ပါ။ တစ်ဦးဦးက နှစ်ရွက် ပြန်ဖတ်မပြမီ ဘာမျှ မထုတ်ပေးပါ။
cli-kit-needed = စာရွက်စုံ { $kit } ၏ စာရွက်နှစ်ရွက် လိုသည်။
cli-kit-one-sheet = စာရွက်တစ်ရွက် - ၎င်း၏ စကားလုံး { $words } လုံးကို စာကြောင်းတစ်ကြောင်း သို့မဟုတ် အများဖြင့် ရိုက်ပါ။
cli-kit-other-sheet = အခြားစာရွက်တစ်ရွက် - ၎င်း၏ စကားလုံး { $words } လုံးကို စာကြောင်းတစ်ကြောင်း သို့မဟုတ် အများဖြင့် ရိုက်ပါ။
cli-kit-sheets-in = ပြန်ယူရေး စာရွက်များ ရှိရာနေရာ -
cli-kit-type = ပုံနှိပ်ပြီး မေးသည်များကို စက္ကူမှ ကြည့်၍ ရိုက်ပါ။
cli-kit-word = စာရွက် { $sheet }၊ စကားလုံး { $number } -
cli-kit-once-more = { $cause } အခြားစကားလုံးများဖြင့် တစ်ကြိမ် ထပ်လုပ်ပါ။
cli-second-would = { $name } သည် ဒုတိယစီမံသူ ဖြစ်လာမည် - { $name } မပါဘဲ မည်သူ့ကိုမျှ ခွင့်မပြုပါ။
cli-second-done = { $name } သည် ဒုတိယစီမံသူ ဖြစ်ပြီ - { $name } မပါဘဲ မည်သူ့ကိုမျှ ခွင့်မပြုပါ။
cli-passphrase-changed = သော့ကို စကားဝှက်အသစ်ဖြင့် ဖွင့်ရသည်၊ အဟောင်းဖြင့် မရတော့ပါ။ ယခင် အရန်မိတ္တူများကို ထိုစဉ်က စကားဝှက်ဖြင့် ဖွင့်ရသည်။
cli-passphrase-changed-next = saphan-ca backup FILE၊ ပြီးလျှင် ယခင် အရန်မိတ္တူများကို ဖျက်ဆီးပါ
cli-hand-over-would = ကွန်ရက်စီမံအဖွဲ့ကို { $from } ထံမှ { $to } ထံ လွှဲပြောင်းမည်။
cli-hand-over-about = ယခုမှစ၍ { $to } က ကွန်ရက်ကို စီမံပြီး { $from } က မစီမံတော့ပါ။
cli-hand-over-done = { $to } ထံ လွှဲပြောင်းပြီး။ မှတ်တမ်းတွင် နှစ်ဦးစလုံး ပါသည်။
cli-hand-over-next = { $to } တစ်ဦးတည်း - saphan-ca passphrase change၊ ထို့နောက် kit make၊ kit confirm နှင့် backup FILE

## Inviting, and who asks to join

cli-invite-would = { $partner } ကို { $until } အထိ { $hub } နှင့် ချိတ်ဆက်ရန် ဖိတ်ခေါ်မည်။
cli-invite-done = { $partner } ({ $country }) အတွက် ဖိတ်ခေါ်စာ၊ { $until } အထိ တစ်ကြိမ်သာ သုံးနိုင်သည် -
cli-invite-next = ရုံးက saphan-agent init --join-file FILE ကို သုံးသည်။ ထို့နောက် saphan-ca sync နှင့် saphan-ca request approve { $partner }
cli-withdraw-would = { $partner } ၏ ဖိတ်ခေါ်စာကို ပြန်သိမ်းမည်။
cli-withdraw-done = { $partner } ၏ ဖိတ်ခေါ်စာကို ပြန်သိမ်းပြီး။ ဗဟိုချက်သို့ ရောက်လျှင် ၎င်းဖြင့် လာသူအား ဖိတ်ခေါ်စာ မဟုတ်ကြောင်း ပြောမည်။
cli-withdraw-asked = သတိ - တစ်ဦးဦးက ၎င်းဖြင့် တောင်းဆိုခဲ့ပြီး အကြောင်းရင်း မပါဘဲ ငြင်းပယ်ပြီး ဖြစ်သည်
cli-withdraw-next = ဝင်စေလိုလျှင် saphan-ca invite { $partner } --country { $country }
cli-requests-none = ဝင်ရန် တောင်းဆိုသူ မရှိပါ။
cli-requests-since = { $at } တွင် ဗဟိုချက်က ပြောသည့်အတိုင်း။
cli-number-differed = ကွဲပြား
cli-asks-to-join = { $partner } ({ $country }) က ဝင်ရန် တောင်းဆိုသည်၊ ကွန်ရက် { $network }။
cli-asked-others = အခြားသူက ဤဖိတ်ခေါ်စာဖြင့် လာခဲ့သည်၊ { $count } ကြိမ် - ဖိတ်ခေါ်စာကို လမ်းတွင် ဖတ်ခဲ့သည်
cli-asked-differed = { $at }၊ { $by } က တိုက်စစ်ခဲ့သည်
cli-request-next = saphan-ca request approve { $partner } သို့မဟုတ် refuse { $partner } --reason R
cli-approve-would = နံပါတ်ကို မေးပြီး ခွင့်ပြုမည်။
cli-approve-telephone = ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် ၎င်းတို့ထံ ဖုန်းဆက်ပါ - တောင်းဆိုချက်နှင့်အတူ ပါလာသော ဖုန်းနံပါတ်ကို မသုံးပါနှင့်။ `saphan-agent number` က ပြသည်ကို ၎င်းတို့က ဖတ်ပြမည်။
cli-group = အုပ်စု { $groups } ခုအနက် { $group } -
cli-group-digits = အုပ်စုတစ်ခုတွင် ဂဏန်းငါးလုံး ရှိသည်။
cli-approve-done = နံပါတ် တူသည်၊ စစ်ဆေးဂဏန်း မှန်သည်၊ { $by } က တိုက်စစ်ခဲ့သည်။ { $partner } သည် မိတ်ဖက် ဖြစ်ပြီ၊ အထောက်အထား { $until } အထိ။
cli-approve-next = saphan-ca partner show { $partner }၊ ပြီးလျှင် အရန်မိတ္တူ - saphan-ca backup FILE
cli-refuse-told = ရုံးအား ပြောမည်မှာ - { $reason }။
cli-refuse-would = ငြင်းပယ်မည်။
cli-refuse-ask = ငြင်းပယ်မလား။ { $answer } ဟု ရိုက်ပါ -
cli-refuse-done = { $partner } ကို ငြင်းပယ်ပြီး - { $reason }။
cli-refuse-next = ရုံးကို ထပ်တောင်းဆိုစေလိုလျှင် saphan-ca invite { $partner }

## Certificates, by file

cli-asks-anew = { $partner } ({ $country }) သည် မိတ်ဖက် ဖြစ်ပြီး အသိအမှတ်ပြုလက်မှတ်အသစ်များ တောင်းဆိုသည်၊ ကွန်ရက် { $network }။
cli-issue-telephone = ယခင်က သင် သိထားသော ဖုန်းနံပါတ်ဖြင့် ၎င်းတို့ထံ ဖုန်းဆက်ပြီး လက်ဗွေကို ဖတ်ပြခိုင်းပါ။
cli-asks-new-key = { $partner } ({ $country }) က ယခင်သော့ လက်မှတ်ထိုးထားသော သော့အသစ်ဖြင့် ဆက်လုပ်ရန် တောင်းဆိုသည်၊ ကွန်ရက် { $network }။
cli-renew-no-call = ဖုန်းဆက်ရန် မလိုပါ - ယခင်သော့ ရှိသူသည် { $partner } ကိုယ်စား ဆောင်ရွက်နိုင်ပြီး ဖြစ်သည်။ မိတ်ဖက်များသည် မည်သူမည်ဝါအချက်အလက် မပြောမီ သော့အသစ်ကို အချင်းချင်း တိုက်စစ်ကြသည်။
cli-hub-asks = ဗဟိုချက် { $name } က ကွန်ရက် { $network } ကို ဆောင်ရွက်ပေးရန် တောင်းဆိုသည်။
cli-hub-operator = ၎င်း၏ တာဝန်ခံအား လက်ဗွေကို ဖတ်ပြခိုင်းပါ။
cli-answer-would = { $file } ကို ရေးမည်။
cli-answer-ask = ထုတ်ပေးမလား။ { $answer } ဟု ရိုက်ပါ -
cli-answer-done = { $name } အတွက် အသိအမှတ်ပြုလက်မှတ်များကို { $file } တွင် ရေးပြီး။
cli-answer-next = { $file } ကို { $name } ထံ ပြန်ပေးပါ၊ ထို့နောက် ဗဟိုချက်အတွက် saphan-ca export FILE
cli-export-done = အဓိကသော့နှင့် ထည့်သွင်းချက် { $entries } ခုကို { $file } တွင် ရေးပြီး။
cli-export-next = { $file } ကို ဗဟိုချက်ထံ ယူသွားပါ

## Visits at the hub

cli-sync-visited = { $hub } နှင့် ချိတ်ဆက်ပြီး။
cli-sync-brought = စာရင်းပါ ထည့်သွင်းချက် { $entries } ခု၊ မသုံးရသေးသော ဖိတ်ခေါ်စာ { $invitations } ခု၊ ငြင်းပယ်ချက် { $rejections } ခု
cli-sync-nobody = အဖြေ စောင့်နေသူ မရှိပါ
cli-sync-waiting = { $count } ရုံး အဖြေ စောင့်နေသည် - { $partners }
cli-sync-strange = သတိ - ဤကွန်ရက်စီမံအဖွဲ့၏ ဖိတ်ခေါ်စာနှင့် မကိုက်သော တောင်းဆိုချက် { $count } ခုကို ဗဟိုချက်က ပေးခဲ့သည်။ ဖယ်ထားသည်
cli-sync-clock-behind = သတိ - ဤကွန်ပျူတာ၏ နာရီသည် ဗဟိုချက်၏ နာရီထက် { $minutes } မိနစ် နောက်ကျနေသည်။ မှားနေသည်ကို ပြင်ပါ
cli-sync-clock-ahead = သတိ - ဤကွန်ပျူတာ၏ နာရီသည် ဗဟိုချက်၏ နာရီထက် { $minutes } မိနစ် စောနေသည်။ မှားနေသည်ကို ပြင်ပါ
cli-not-yet = ဗဟိုချက်သို့ မရောက်သေးပါ - saphan-ca sync
cli-not-told = သတိ - ဗဟိုချက်သို့ မရောက်သေးပါ - { $why }
cli-own-word = ဗဟိုချက် { $hub } ၏ စကားအရ { $partner } သည် { $since } မှစ၍ ကိုယ်ပိုင်သော့ဖြင့် ကိုယ်တိုင် နုတ်ထွက်ပြီး ဖြစ်သည်
cli-own-word-later = { $since } သည် ပို၍ နောက်ကျသည် - ထိုစကားကို သိသည့်နေရာတွင် ၎င်း၏ အချိန်ကို ယူပြီး အခြားနေရာတွင် ဤအချိန်ကို ယူသည်။

## Partners

cli-partners-active = ပါဝင်ဆဲ { $count } ခု
cli-partners-attention = ကြည့်ရန် { $count } ခု - saphan-ca partner show { $partner }
cli-needs-revocation = ပယ်ဖျက်ရန်
cli-needs-due = လိုပြီ၊ { $days } ရက် ကျန်
cli-needs-late = မအောင်မြင် { $days } ရက်
cli-needs-line = လိုင်း မအောင်မြင် { $days } ရက်
cli-partner-suspended = ဆိုင်းငံ့ထား - { $reason }
cli-partner-revoked = { $since } မှစ၍ ပယ်ဖျက်ထား - { $reason }
cli-partner-compared = { $at }၊ ခွင့်ပြုချိန်က { $by }
cli-partner-nothing-to-do = လုပ်ရန် မရှိ
cli-suspend-would = { $partner } ({ $country }) ကို ဆိုင်းငံ့မည် - { $reason }။
cli-suspend-about = { $partner } ({ $country }) ကို ဆိုင်းငံ့ခြင်း - { $reason }။ ဗဟိုချက်က စာရင်းအသစ် ရလျှင် { $partner } ကို ငြင်းပယ်ပြီး ၎င်း၏ လိုင်းကို ဖြတ်မည်။ ၎င်း၏ သော့များ ရှိမြဲ ဖြစ်ပြီး ဘာမျှ မပျောက်ပါ၊ `partner resume` ဖြင့် အဆုံးသတ်နိုင်သည်။
cli-suspend-done = { $partner } ကို ဆိုင်းငံ့ပြီး - { $reason }။
cli-resume-would = { $partner } ({ $country }) ကို ဆက်လက် ပါဝင်စေမည်။
cli-resume-about = { $partner } ({ $country }) ကို ဆက်လက် ပါဝင်စေခြင်း - ဗဟိုချက်က စာရင်းအသစ် ရလျှင် ရှိခဲ့သော သော့များဖြင့် ပြန်လည် ပါဝင်မည်။
cli-resume-done = { $partner } ပြန်လည် ပါဝင်ပြီ။
cli-revoke-before = { $told }။
cli-revoke-would = { $partner } ({ $country }) ကို { $since } မှစ၍ ပယ်ဖျက်မည် - { $reason }။
cli-revoke-about = { $partner } ({ $country }) ကို ပယ်ဖျက်ခြင်း - { $reason }။ ပြန်ပြင်၍ မရပါ - ၎င်း၏ သော့များ ဘယ်တော့မျှ ပြန်မရပါ။ ဗဟိုချက်က စာရင်းအသစ် ရလျှင် ဖြတ်မည်။ { $since } မှစ၍ ဗဟိုချက်က ၎င်းထံမှ ယူခဲ့သည်များ အကျုံးမဝင်ပါ၊ ၎င်းအတွက် စောင့်နေသည်များသည် ပေးပို့သူထံ ပြန်သွားမည်။
cli-revoke-done = { $partner } ကို { $since } မှစ၍ ပယ်ဖျက်ပြီး - { $reason }။
cli-standing-next = saphan-ca partner list။ လိုင်း မရှိလျှင် ဗဟိုချက်အတွက် saphan-ca export FILE

## The root

cli-rotation-planned = စီစဉ်ထားသည့်အတိုင်း
cli-rotation-person-left = ဝင်ခွင့်ရှိသူတစ်ဦး ထွက်သွား
cli-rotation-key-exposed = သော့ကို အခြားသူများ သိနေနိုင်
cli-rotate-about = အဓိကသော့အသစ်က { $former } ကို အစားထိုးမည် - { $reason }။
cli-rotate-overlap = မိတ်ဖက်များသည် ၎င်းတို့၏ ဗဟိုချက်မှ သိပြီး အလိုအလျောက် ဆက်လုပ်သည်။ ယခင်အဓိကသော့ကို အခြေခံသည်များ { $until } အထိ အကျုံးဝင်သည်။
cli-rotate-at-once = သိသူတိုင်းက ယခင်အဓိကသော့ကို အခြေခံသည်များကို လက်မခံတော့ပါ - ဗဟိုချက်များသည် အသိအမှတ်ပြုလက်မှတ်အသစ်များ အရင် လိုသည်။
cli-rotate-invitations = မသုံးရသေးသော ဖိတ်ခေါ်စာများတွင် ယခင်အဓိကသော့ ပါပြီး အကျုံးမဝင်တော့ပါ - { $partners }။
cli-rotate-for-good = ပြန်ပြင်၍ မရပါ။
cli-rotate-done = အဓိကသော့အသစ်က အစားထိုးပြီး ဖြစ်သည်။
cli-rotate-certify = ဗဟိုချက်တစ်ခုစီအတွက် ({ $hubs }) - ထိုနေရာတွင် saphan-hub certificate request FILE၊ ဤနေရာတွင် saphan-ca hub certificate FILE၊ ထိုနေရာတွင် saphan-hub certificate install FILE

## Who can do what

cli-powers = { $network } တွင် လုပ်ပိုင်ခွင့်များ
cli-power-issue = ထုတ်ပေး၊ သက်တမ်းတိုး၊ ဖိတ်ခေါ်
cli-power-admit = ခွင့်ပြု၊ အဓိကသော့အသစ် ပြုလုပ်
cli-power-stop = ဆိုင်းငံ့၊ ပယ်ဖျက်၊ အရန်မိတ္တူ ပြုလုပ်
cli-power-kit = ပြန်ယူရေး စာရွက်စုံအသစ်
cli-power-restore = ပြန်ယူ
cli-power-length = စာရင်း မည်မျှရှည်ကြောင်း ပြော
cli-power-line = လိုင်းကို သက်တမ်းတိုး
cli-power-sign = မိတ်ဖက်ကိုယ်စား လက်မှတ်ထိုး
cli-power-holder = { $key } နှင့် ၎င်း၏ စကားဝှက် ရှိသူ
cli-power-alone = ထိုသူ တစ်ဦးတည်း
cli-power-with-second = ထိုသူနှင့် ကိုယ်ပိုင်စကားဝှက်ရှိသော { $name }
cli-power-nobody = မည်သူမျှ မရှိ - ဒုတိယစီမံသူကို သတ်မှတ်ရမည်
cli-power-same = ထိုသူ
cli-power-sheets = အရန်မိတ္တူနှင့် ပြန်ယူရေး စာရွက်နှစ်ရွက် ရှိသူ
cli-power-hubs = ဗဟိုချက်သော့ { $count } ချောင်း၊ ၎င်းတို့၏ ဗဟိုချက်တွင်
cli-power-each-hub = ဗဟိုချက်တစ်ခုစီ၊ အထောက်အထား အကျုံးဝင်သော မိတ်ဖက်များအတွက်
cli-power-partners = မိတ်ဖက် { $count } ခု၊ တစ်ခုစီ မိမိအတွက်
cli-kit-none = မရှိ - ဘာမျှ မထုတ်ပေးပါ
cli-kit-is-confirmed = { $kit }၊ { $made } တွင် ပြုလုပ်၊ { $at } တွင် အတည်ပြုပြီး
cli-kit-not-confirmed = { $kit }၊ { $made } တွင် ပြုလုပ်၊ အတည်မပြုရသေး - ဘာမျှ မထုတ်ပေးပါ

## Backups

cli-backup-none = မရှိ - saphan-ca backup FILE
cli-backup-age = { $days } ရက် ရှိပြီ၊ ထိုအချိန်နောက်ပိုင်း လုပ်ဆောင်ချက် { $acts } ခု
cli-backup-age-older-kit = { $days } ရက် ရှိပြီ၊ ထိုအချိန်နောက်ပိုင်း လုပ်ဆောင်ချက် { $acts } ခု၊ ယခင်ပြန်ယူရေး စာရွက်စုံ၏ စာရွက်များကသာ ဖွင့်သည်
cli-backup-done = { $network } ၏ အရန်မိတ္တူကို { $file } တွင် ရေးပြီး - ထည့်သွင်းချက် { $entries } ခု၊ လုပ်ဆောင်ချက် { $acts } ခု။
cli-backup-opens = စာရွက်စုံ { $kit } ၏ စာရွက်နှစ်ရွက် သို့မဟုတ် လက်ရှိ စကားဝှက်က ဖွင့်သည်။
cli-backup-about = { $network } ၏ { $at } ရက်စွဲပါ အရန်မိတ္တူ - ထည့်သွင်းချက် { $entries } ခု၊ လုပ်ဆောင်ချက် { $acts } ခု။
cli-backup-good = သော့သည် အဓိကသော့နှင့် ကိုက်ညီပြီး စာရင်းနှင့် မှတ်တမ်း မှန်ကန် ကိုက်ညီသည်။ စာရွက်စုံ { $kit } ၏ စာရွက်နှစ်ရွက်က ဖွင့်သည်။
cli-restore-done = စကားဝှက်အသစ်ဖြင့် { $dir } သို့ ပြန်ယူပြီး။
cli-restore-after = { $at } နောက်ပိုင်း ထုတ်ပေးခဲ့သည် သို့မဟုတ် ပယ်ဖျက်ခဲ့သည်များ မပါပါ။ ထိုသို့ ရှိခဲ့လျှင် သို့မဟုတ် ကွန်ပျူတာဟောင်းကို သုံး၍ ရသေးလျှင် ဤမိတ္တူဖြင့် ဆက်မလုပ်ပါနှင့် - စာရင်းနှစ်ခု ဖြစ်သွားပြီး ရုံးတိုင်းက ဒုတိယစာရင်းကို ငြင်းပယ်မည်။
cli-restore-sync = ဗဟိုချက်နှင့် ချိတ်ဆက်နိုင်လျှင် ၎င်းက ဤမိတ္တူထက် ပို၍ သိမသိကို `saphan-ca sync --hub HOST:PORT` က ပြောသည်။
cli-restore-second = ဒုတိယစီမံသူ၏ သော့သည် ကွန်ပျူတာဟောင်းနှင့်အတူ ပျောက်သွားသည် - မည်သူ့ကိုမျှ ခွင့်မပြုမီ `saphan-ca second NAME` ကို သုံးပါ။
cli-restore-next = saphan-ca check၊ ထို့နောက် saphan-ca kit make - စာရွက်များကို ဖွင့်ပြီး ဖြစ်သည်

## What there is, and whether everything is in order

cli-status = { $network } ၏ ကွန်ရက်စီမံအဖွဲ့၊ { $until } အထိ
cli-status-partners = ပါဝင်ဆဲ { $active }၊ ဆိုင်းငံ့ထား { $suspended }၊ ပယ်ဖျက်ထား { $revoked }
cli-status-out = { $partners }၊ ကိုယ်တိုင် နုတ်ထွက် { $count }
cli-status-list = ထည့်သွင်းချက် { $entries } ခု၊ အမှတ်အသား { $root }
cli-status-acts = လုပ်ဆောင်ချက် { $acts } ခု
cli-log-verified = လုပ်ဆောင်ချက် { $acts } ခု၊ တစ်ခုစီ လက်မှတ်ထိုးပြီး ဆက်စပ်ထားသည်၊ ထည့်သွင်းချက် { $entries } ခုပါ စာရင်းနှင့် ကိုက်ညီသည်။
cli-log-paper = အမှတ်စဉ်နှင့် အမှတ်အသားကို စက္ကူပေါ်တွင် ရေးထားပါ - မှတ်တမ်းကို ဖြတ်ပြီး မိတ္တူဟောင်းအတိုင်း ပြန်ထားလျှင် စစ်ဆေးသော်လည်း မှန်နေသေးပြီး ထိုနှစ်ခုကသာ ဖော်ပြနိုင်သည်။
cli-check-ok = အဆင်ပြေ
cli-check-warn = သတိ
cli-check-fail = မှား
cli-check-folder = ဖိုဒါ
cli-check-list = စာရင်း
cli-check-log = မှတ်တမ်း
cli-check-kit = ပြန်ယူရေး စာရွက်စုံ
cli-check-second = ဒုတိယစီမံသူ
cli-check-own-word = ကိုယ်တိုင် နုတ်ထွက်
cli-check-hub = ဗဟိုချက်
cli-check-backup = အရန်မိတ္တူ
cli-check-root = အဓိကသော့
cli-check-key = သော့
cli-check-identity = အထောက်အထား
cli-check-until = { $who }၊ { $until } အထိ
cli-check-entries = ထည့်သွင်းချက် { $entries } ခု၊ တစ်ခုစီ လက်မှတ်ထိုးပြီး ဆက်စပ်ထားသည်
cli-check-acts = လုပ်ဆောင်ချက် { $acts } ခု၊ တစ်ခုစီ လက်မှတ်ထိုးပြီး ဆက်စပ်ထားသည်၊ စာရင်းနှင့် ကိုက်ညီသည်
cli-check-cut = တစ်ဝက်သာ ရေးထားသော { $bytes } ဘိုက်ကို ဖြတ်ပြီး။ နောက်ဆုံးအမိန့်ကို ထပ်ပေးပါ
cli-check-finished = လုပ်ဆောင်ချက် { $number } ကို ယခု ဆောင်ရွက်ပြီး။ နောက်ဆုံးအမိန့်ကို ထပ်ပေးပါ
cli-check-kit-confirmed = { $kit } အတည်ပြုပြီး
cli-check-kit-open = { $kit } အတည်မပြုရသေး
cli-check-kit-none = မရှိ၊ ဘာမျှ မထုတ်ပေးပါ
cli-check-second-named = { $name }၊ ထိုသူ မပါဘဲ မည်သူ့ကိုမျှ ခွင့်မပြုပါ
cli-check-second-lost = သတ်မှတ်ရမည်၊ မသတ်မှတ်မီ မည်သူ့ကိုမျှ ခွင့်မပြုပါ
cli-check-hub-knows = { $hub } က { $at } ကတည်းက အားလုံး သိပြီး ဖြစ်သည်
cli-check-hub-behind = လုပ်ဆောင်ချက် { $count } ခု { $hub } သို့ မရောက်သေးပါ - saphan-ca sync
cli-check-hub-new-root = { $hub } တွင် အဓိကသော့အသစ်၏ အသိအမှတ်ပြုလက်မှတ်များ ရှိသည်
cli-check-hub-old-root = { $hub } ၏ အသိအမှတ်ပြုလက်မှတ်များသည် ယခင်အဓိကသော့ကို အခြေခံပြီး { $until } အထိ အကျုံးဝင်သည်
cli-check-hub-old-root-over = { $hub } ၏ အသိအမှတ်ပြုလက်မှတ်များသည် ယခင်အဓိကသော့ကို အခြေခံပြီး အကျုံးမဝင်တော့ပါ
cli-check-key-fits = ပွင့်ပြီး အဓိကသော့နှင့် ကိုက်ညီသည်
cli-check-sum = သတိ { $warnings } ခု၊ အမှား { $failures } ခု

## The pages

cli-serve-pages = { $network } ၏ ကွန်ရက်စီမံအဖွဲ့ စာမျက်နှာများ - { $at }။
cli-serve-next = saphan-ca open။ စာမျက်နှာများကို ရပ်ရန် Ctrl-C
cli-serve-stopped = ရပ်ပြီ။
cli-open-done = စာမျက်နှာများ ဖွင့်ရန် ဘရောက်ဇာကို တောင်းဆိုပြီး။
cli-open-link = ဤလင့်ခ်ကို ဤကွန်ပျူတာ၏ ဘရောက်ဇာတွင် ဖွင့်ပါ။ 5 မိနစ်အတွင်း တစ်ကြိမ်သာ အသုံးပြုနိုင်သည်
cli-open-window = ဝင်းဒိုး မပွင့်လာလျှင် - saphan-ca open --print
cli-man-folder = အမိန့်တစ်ခုလျှင် တစ်မျက်နှာစီ { $folder } တွင် ရှိသည်။
