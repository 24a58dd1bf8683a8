# What was done with the key, as the log calls it. In Thai; not yet read by a native reader.

act-init = สร้างหน่วยรับรอง
act-admit = รับเข้า
act-renew = ให้กุญแจประจำตัวใหม่
act-issue = ให้ใบรับรองใหม่
act-hub = รับรองศูนย์รับส่งข้อมูล
act-second-admin = แต่งตั้งผู้ดูแลระบบคนที่สอง
act-invite = เชิญ
act-approve = เทียบเลขยืนยันแล้ว รับเข้า
act-differ = เทียบเลขยืนยันแล้ว ไม่ตรงกัน
act-reject = ปฏิเสธคำขอ
act-withdraw = ถอนคำเชิญ
act-revoke = เพิกถอน
act-suspend = ระงับชั่วคราว
act-resume = ให้กลับมาร่วมงาน
act-kit-make = สร้างชุดกู้คืน
act-kit-confirm = ยืนยันชุดกู้คืน
act-back-up = สร้างข้อมูลสำรอง
act-passphrase = เปลี่ยนวลีรหัสผ่าน
act-hand-over = ส่งมอบให้
act-rotate-root = กุญแจหลักใหม่
act-restore = กู้คืนจากข้อมูลสำรอง
