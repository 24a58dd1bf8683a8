# What was done with the key, as the log calls it. In Burmese, not yet read by a native reader.

act-init = ကွန်ရက်စီမံအဖွဲ့ ပြုလုပ်ပြီး
act-admit = ခွင့်ပြုပြီး
act-renew = အထောက်အထားအသစ် ပေးပြီး
act-issue = အသိအမှတ်ပြုလက်မှတ်အသစ် ပေးပြီး
act-hub = ဗဟိုချက်ကို အသိအမှတ်ပြုပြီး
act-second-admin = ဒုတိယစီမံသူ သတ်မှတ်ပြီး
act-invite = ဖိတ်ခေါ်ပြီး
act-approve = နံပါတ် တိုက်စစ်ပြီး၊ ခွင့်ပြုပြီး
act-differ = နံပါတ် တိုက်စစ်ပြီး၊ အခြားနံပါတ် ဖြစ်
act-reject = တောင်းဆိုချက် ငြင်းပယ်ပြီး
act-withdraw = ဖိတ်ခေါ်စာ ပြန်သိမ်းပြီး
act-revoke = ပယ်ဖျက်ပြီး
act-suspend = ဆိုင်းငံ့ပြီး
act-resume = ပြန်လည် ပါဝင်
act-kit-make = ပြန်ယူရေး စာရွက်စုံ ပြုလုပ်ပြီး
act-kit-confirm = ပြန်ယူရေး စာရွက်စုံ အတည်ပြုပြီး
act-back-up = အရန်မိတ္တူ ပြုလုပ်ပြီး
act-passphrase = စကားဝှက် ပြောင်းပြီး
act-hand-over = လွှဲပြောင်းပေးသည့်သူ
act-rotate-root = အဓိကသော့အသစ်
act-restore = အရန်မိတ္တူမှ ပြန်ယူပြီး
