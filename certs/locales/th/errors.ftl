# Why a command was not carried out, what became of the data, and what to do, in Thai. One message per code; what is
# said of a whole family of codes is followed by what the program itself says. Not yet read by a native reader.

## What became of the data

safety-hub-kept = สิ่งที่ไปถึงศูนย์รับส่งข้อมูลมีผลแล้ว ส่วนที่เหลือเก็บไว้ในโฟลเดอร์นี้
safety-list-whole = รายชื่อและประวัติการใช้งานครบถ้วน และไม่มีอะไรสูญหาย
safety-invited = คำเชิญอยู่ในประวัติการใช้งานแล้ว และไม่ได้แสดงแก่ใคร
safety-kit-unused = หน่วยรับรองสมบูรณ์ดี แต่อย่าใช้ชุดกู้คืนนี้
safety-kit-not-confirmed = สร้างหน่วยรับรองและเขียนแผ่นแล้ว แต่ยังไม่ได้ยืนยัน
safety-nobody-admitted = ไม่ได้รับใครเข้า และประวัติการใช้งานบอกว่าใครเทียบ
safety-logged = สิ่งที่อยู่ในประวัติการใช้งานทำไปแล้ว และไม่มีสิ่งอื่น

## The authority and its folder

error-authority-not-initialised = ไม่มีหน่วยรับรองใน { $dir }
error-authority-not-initialised-next = สร้างด้วย saphan-ca init --network NAME หรือระบุโฟลเดอร์ด้วย --dir
error-authority-already-initialised = มีหน่วยรับรองใน { $dir } อยู่แล้ว
error-authority-already-initialised-next = ดูด้วย saphan-ca status หรือระบุโฟลเดอร์อื่นด้วย --dir
error-authority-disk = อ่านหรือเขียนไฟล์ของหน่วยรับรองไม่ได้: { $file } ({ $detail }) ไม่ได้ออกสิ่งใด
error-authority-log = รายชื่อของหน่วยรับรองเสียหาย: { $original }
error-authority-log-next = ใช้ข้อมูลสำรองใหม่สุด และอย่าเปลี่ยนแปลงสิ่งใดก่อนนั้น
error-authority-root = กุญแจหลักของหน่วยรับรองเสียหาย: { $original }
error-authority-root-next = ใช้ข้อมูลสำรองใหม่สุด
error-authority-other-key = root.key กับ root.pem ไม่ใช่คู่กัน
error-authority-other-key-next = ใช้ทั้งสองจากข้อมูลสำรองชุดเดียวกัน
error-authority-signer = กุญแจของหน่วยรับรองไม่ได้ลงนาม ไม่ได้ออกสิ่งใด
error-authority-signer-next = ลองอีกครั้ง
error-authority-backup = นี่ไม่ใช่ข้อมูลสำรองของหน่วยรับรอง หรือไฟล์ขาดไป
error-authority-backup-next = ใช้สำเนาอื่น: saphan-ca backup verify FILE
error-authority-backup-damaged = ข้อมูลสำรองเสียหาย: เปิดได้ แต่ไม่ใช่สิ่งที่ปิดผนึกไว้
error-authority-occupied = { $dir } ไม่ว่าง และหน่วยรับรองที่กู้คืนจะไม่เขียนทับสิ่งใด
error-authority-occupied-next = เลือกโฟลเดอร์อื่น: saphan-ca restore FILE --dir DIR
error-acts = ประวัติการใช้งานถูกแก้ไข
error-acts-next = ใช้ข้อมูลสำรองใหม่สุด และอย่าออกสิ่งใดก่อนนั้น: saphan-ca backup verify FILE เก็บโฟลเดอร์นี้ไว้ เพราะแสดงว่าเกิดอะไรขึ้น
error-issue = สร้างใบรับรองไม่ได้ ไม่ได้ออกสิ่งใด
error-issue-next = ดูด้วย saphan-ca check
error-certificate-next = ดูด้วย saphan-ca check
error-root-changes = เปลี่ยนกุญแจหลักมาแล้ว 24 ครั้ง เปลี่ยนอีกไม่ได้
error-root-changes-next = ดูด้วย saphan-ca show powers
error-handed-to-same = { $name } เป็นผู้ทำที่นี่อยู่แล้ว
error-handed-to-same-next = ระบุชื่อผู้ที่รับช่วงต่อ
error-by-nobody = ไม่ได้ระบุว่าใครเป็นผู้ทำ
error-by-nobody-next = ใช้คำสั่งเดิมกับ --by NAME หรือตั้ง SAPHAN_CA_BY

## Partners and requests

error-authority-network = คำขอเป็นของเครือข่าย { $network } ไม่ใช่เครือข่ายนี้
error-authority-network-next = ถามผู้ที่ส่งมา
error-authority-other-identity = { $partner } ร่วมงานอยู่ด้วยกุญแจอื่น
error-authority-other-identity-next = หากกุญแจนั้นหาย ให้เพิกถอน { $partner } ก่อน ดู saphan-ca partner show { $partner }
error-authority-used-key = กุญแจนี้ถูกเพิกถอนแล้ว หรือเป็นขององค์กรภาคีหรือศูนย์รับส่งข้อมูลอื่น
error-authority-used-key-next = ต้องใช้กุญแจใหม่
error-authority-not-invited = คำขอของ { $partner } ไม่ได้มาด้วยคำเชิญของหน่วยรับรองนี้
error-authority-not-invited-next = อย่าปฏิเสธและอย่าอนุมัติ และตรวจดูศูนย์รับส่งข้อมูล ดู saphan-ca request list
error-request = คำขอไม่ถูกต้องตามรูปแบบ
error-request-next = ขอไฟล์จากสำนักงานอีกครั้ง สำนักงานสร้างด้วย saphan-agent init --request FILE
error-request-time = คำขอสร้างเมื่อ { $at } ซึ่งไม่อยู่ใน 30 วันที่ผ่านมา
error-request-time-next = ให้สำนักงานสร้างใหม่ด้วย saphan-agent init --request FILE
error-request-ambiguous = { $partner } ขอมากกว่าหนึ่งครั้ง: { $one } และ { $other }
error-request-ambiguous-next = ใช้คำสั่งเดิมกับ --request และคำขอที่คุณหมายถึง
error-renewal-partner = คำขอเป็นของ { $other } ไม่ใช่ของ { $partner }
error-renewal-partner-next = ใช้คำสั่งเดิมกับไฟล์หรือองค์กรภาคีที่ถูกต้อง
error-hub-name-other = คำขอเป็นของศูนย์รับส่งข้อมูล { $other } ไม่ใช่ของ { $name }
error-hub-name-other-next = ใช้คำสั่งเดิมกับไฟล์หรือชื่อที่ถูกต้อง
error-since = เพิกถอนองค์กรภาคีตั้งแต่ { $since } ซึ่งยังมาไม่ถึงไม่ได้
error-since-next = ใช้คำสั่งเดิมโดยไม่มี --since หรือด้วยเวลาที่ผ่านมาแล้ว
error-invitation-too-long = คำเชิญจะยาวเกินไป
error-invitation-too-long-next = ใช้คำสั่งเดิมกับ --hub ที่สั้นกว่า
error-number-mistyped-in = มีบางตัวในกลุ่มที่ { $group } ที่อ่าน ฟัง หรือพิมพ์ผิด จึงยังไม่ได้เทียบ
error-number-differs = สิ่งที่ { $partner } อ่านให้ฟังไม่ใช่เลขยืนยันของคำขอที่ศูนย์รับส่งข้อมูลส่งมา
error-number-differs-next = ปฏิเสธด้วย saphan-ca request refuse { $partner } --reason number-differs แล้วเชิญสำนักงานใหม่ด้วยทางอื่น

## The recovery kit

error-kit-next = ใช้คำสั่งเดิม โดยมีแผ่นที่พิมพ์ไว้อยู่ในมือ
error-kit-absent = หน่วยรับรองนี้ไม่มีชุดกู้คืน
error-kit-absent-next = สร้างด้วย saphan-ca kit make
error-kit-word-count = แผ่นหนึ่งมี 25 คำ
error-kit-word = คำที่ { $number } ไม่มีในแผ่นใด
error-kit-checksum = มีคำหนึ่งผิด หรือสองคำสลับที่กัน
error-kit-share-number = คำแรกไม่ใช่คำที่แผ่นขึ้นต้น
error-kit-same-share = นั่นคือแผ่นที่ { $sheet } สองครั้ง ต้องใช้สองแผ่นที่ต่างกัน
error-kit-mixed = สองแผ่นเป็นของคนละชุด
error-kit-mixed-next = ดูเลขของชุดบนแผ่น
error-kit-other-key = แผ่นเหล่านี้เป็นของชุดอื่น หรือมีแผ่นหนึ่งถูกแก้ไข
error-kit-other-key-next = ลองแผ่นที่สาม
error-kit-answer = คำที่ { $number } ของแผ่นที่ { $sheet } เป็นคำอื่น
error-kit-answer-next = ดูแผ่นที่พิมพ์ไว้ จากนั้น saphan-ca kit confirm
error-share-count = ต้องใช้สองแผ่นพอดี
error-share-count-next = ใส่ --share สองครั้ง

## Visits at the hub

error-authority-older = ศูนย์รับส่งข้อมูลมี { $hub } รายการของรายชื่อ และโฟลเดอร์นี้มี { $ours }: นี่เป็นสำเนาเก่าของหน่วยรับรอง
error-authority-older-next = อย่าออกสิ่งใดที่นี่ ใช้ข้อมูลสำรองใหม่สุด: saphan-ca restore FILE
error-authority-forked = ศูนย์รับส่งข้อมูลมีรายชื่ออื่นที่ไม่ใช่ของโฟลเดอร์นี้: กุญแจของหน่วยรับรองถูกใช้กับสองสำเนา หรือนี่เป็นศูนย์ของเครือข่ายอื่น
error-authority-forked-next = อย่าออกสิ่งใดที่นี่ ดูทุกสำเนาของโฟลเดอร์นี้ที่มีอยู่: saphan-ca log verify
error-hub-set-back = ศูนย์รับส่งข้อมูลมี { $hub } รายการของรายชื่อ และเคยมี { $before } เมื่อติดต่อครั้งล่าสุด: ศูนย์ถูกย้อนกลับ
error-hub-set-back-next = โทรหาผู้ดูแลศูนย์รับส่งข้อมูล หากศูนย์ถูกกู้คืน: saphan-ca sync --hub-restored
error-hub-name-next = ดูว่าคอมพิวเตอร์เครื่องนี้ต่ออินเทอร์เน็ตอยู่หรือไม่ จากนั้น saphan-ca sync
error-hub-silent-next = ดูการเชื่อมต่อ และถามผู้ดูแลว่าปล่อยให้ UDP ผ่านหรือไม่ ลองอีกครั้งภายหลัง: saphan-ca sync
error-hub-cut = การเชื่อมต่อกับศูนย์รับส่งข้อมูลถูกตัด
error-hub-cut-next = ลองอีกครั้งเมื่อเชื่อมต่อได้: saphan-ca sync
error-hub-busy-next = ลองอีกครั้งภายหลัง: saphan-ca sync
error-hub-not-trusted-next = ดูนาฬิกาของคอมพิวเตอร์เครื่องนี้และที่อยู่ของศูนย์รับส่งข้อมูล: saphan-ca sync --hub HOST:PORT
error-not-accepted = ศูนย์รับส่งข้อมูลไม่รับใบรับรองของหน่วยรับรองนี้
error-not-accepted-next = ดูนาฬิกาของคอมพิวเตอร์เครื่องนี้ และดูว่าศูนย์เป็นของเครือข่ายนี้หรือไม่: saphan-ca sync --hub HOST:PORT
error-admin = ศูนย์รับส่งข้อมูลไม่รับสิ่งที่หน่วยรับรองนำไปให้
error-admin-next = โทรหาผู้ดูแลศูนย์รับส่งข้อมูล: บันทึกของศูนย์บอกเหตุผล
error-hub-unexpected = ศูนย์รับส่งข้อมูลตอบสิ่งอื่นที่ไม่ได้ถาม
error-hub-unexpected-next = โทรหาผู้ดูแลศูนย์รับส่งข้อมูล: บันทึกของศูนย์บอกเหตุผล
error-hub-own-word = ศูนย์รับส่งข้อมูลส่งการถอนตัวที่ไม่ถูกต้อง
error-hub-own-word-next = โทรหาผู้ดูแลศูนย์รับส่งข้อมูล: มีผู้แก้ไขสิ่งที่ศูนย์ส่งออกมา
error-frame-next = โทรหาผู้ดูแลศูนย์รับส่งข้อมูล: บันทึกของศูนย์บอกเหตุผล

## Files, the terminal, the pages

error-file-exists-sheet = มี { $file } อยู่แล้ว อาจเป็นสำเนาเดียวของแผ่น
error-file-exists-sheet-next = เลือกโฟลเดอร์อื่นด้วย --sheets
error-file-exists-other = มี { $file } อยู่แล้ว
error-file-not-written = เขียน { $file } ไม่ได้ ({ $detail })
error-file-not-written-next = เลือกไฟล์อื่น
error-file-not-written-sheet = เขียน { $file } ไม่ได้ ({ $detail })
error-file-not-written-sheet-next = ลบแผ่นของครั้งนี้ จากนั้น saphan-ca kit make
error-file-not-written-answer = เขียน { $file } ไม่ได้ ({ $detail })
error-file-not-written-answer-next = ใช้คำสั่งเดิมอีกครั้ง
error-file-not-written-invitation = เขียน { $file } ไม่ได้ ({ $detail })
error-file-not-written-invitation-next = saphan-ca invite อีกครั้ง ด้วยไฟล์อื่น
error-passphrase-differs = วลีรหัสผ่านทั้งสองไม่ตรงกัน
error-no-terminal = ไม่มีหน้าจอคำสั่งที่จะถามวลีรหัสผ่าน
error-no-terminal-next = ใช้ --passphrase-file FILE
error-no-terminal-confirm = เรื่องนี้ต้องยืนยัน และไม่มีใครให้ถาม
error-no-terminal-confirm-next = ใช้ --yes
error-no-answer = ไม่มีใครตอบ
error-no-answer-next = ใช้คำสั่งเดิมที่หน้าจอคำสั่ง
error-not-confirmed-next = ใช้คำสั่งเดิม เมื่อคุณแน่ใจ
error-pages-not-served = ไม่มีหน้าที่ให้บริการสำหรับหน่วยรับรองนี้
error-pages-not-served-next = เริ่มด้วย saphan-ca serve
error-no-browser-next = เขียนลิงก์ด้วย saphan-ca open --print แล้วเปิดเอง
error-ready-file = เขียนไฟล์ที่บอกว่าหน้าพร้อมแล้วไม่ได้: { $file } ({ $detail })
error-signals-next = เริ่มใหม่
error-man = เขียนคู่มือไม่ได้

## What all programs say alike

error-sealed-malformed = นี่ไม่ใช่ไฟล์ที่ Saphan ปิดผนึก หรือเสียหาย
error-sealed-malformed-next = ใช้ข้อมูลสำรองใหม่สุด
error-sealed-format = ไฟล์นี้ปิดผนึกโดยโปรแกรมที่ใหม่กว่า
error-sealed-format-next = อัปเดตโปรแกรมนี้
error-sealed-cost = ไฟล์นี้ต้องการมากกว่าที่ไฟล์ปิดผนึกมีสิทธิ์ขอ
error-sealed-cost-next = ใช้ข้อมูลสำรองใหม่สุด
error-sealed-memory = หน่วยความจำว่างไม่พอที่จะลองวลีรหัสผ่าน
error-sealed-memory-next = ปิดโปรแกรมอื่น แล้วลองอีกครั้ง
error-sealed-damaged = วลีรหัสผ่านถูกต้อง แต่ไฟล์เสียหาย
error-sealed-damaged-next = ใช้ข้อมูลสำรองใหม่สุด
error-sealed-too-long = มากกว่าที่ไฟล์ปิดผนึกเก็บได้
error-sealed-too-long-next = แจ้งผู้จัดทำโปรแกรมนี้
error-no-memory = หน่วยความจำว่างไม่พอที่จะคำนวณเลขยืนยัน
error-no-memory-next = ปิดโปรแกรมอื่น แล้วลองอีกครั้ง
error-certificate = ใบรับรองไม่ถูกต้อง
error-signed = การลงนามไม่ถูกต้อง
error-signed-next = อย่าเชื่อถือ ขออันอื่นจากผู้ที่ให้มา
error-number-form = เลขยืนยันมี 5 กลุ่ม กลุ่มละ 5 หลัก
error-number-form-next = ขอให้อ่านอีกครั้ง แล้วพิมพ์ให้ครบ
error-number-mistyped = มีบางตัวที่อ่าน ฟัง หรือพิมพ์ผิด จึงยังไม่ได้เทียบ
error-number-mistyped-next = ขอให้อ่านอีกครั้ง
error-hub-name = ไม่พบชื่อของศูนย์รับส่งข้อมูล
error-socket = คอมพิวเตอร์เครื่องนี้ไม่ให้โปรแกรมใช้เครือข่าย
error-socket-next = ดูว่าไฟร์วอลล์กั้นไว้หรือไม่ แล้วลองอีกครั้ง
error-hub-silent = ศูนย์รับส่งข้อมูลไม่ตอบ
error-hub-busy = ศูนย์รับส่งข้อมูลไม่ว่าง
error-hub-not-trusted = สิ่งที่ตอบจากที่อยู่ของศูนย์รับส่งข้อมูลไม่ใช่ศูนย์ของเครือข่ายนี้ ไม่ได้ส่งอะไรออกไป
error-frame = ศูนย์รับส่งข้อมูลตอบในรูปแบบที่โปรแกรมนี้อ่านไม่ได้
error-not-confirmed = ยังไม่มีใครยืนยัน
error-no-browser = ไม่มีเบราว์เซอร์เปิดเอง
error-pages-address = ให้บริการหน้าที่ { $address } ไม่ได้ ({ $detail })
error-pages-address-next = ระบุที่อยู่อื่นด้วย --ui หรือหยุดสิ่งที่ใช้ที่อยู่นี้
error-ready-file-next = ระบุไฟล์อื่น
error-signals = คอมพิวเตอร์เครื่องนี้ไม่บอกโปรแกรมว่าต้องหยุดเมื่อใด
error-runtime = เริ่มโปรแกรมไม่ได้
error-runtime-next = ปิดโปรแกรมอื่น แล้วลองอีกครั้ง
error-pages-link = เขียนไฟล์สำหรับเปิดหน้าไม่ได้: { $file } ({ $detail })
error-pages-link-next = ดูว่าดิสก์มีที่ว่างและคุณมีสิทธิ์เขียนที่นั่นหรือไม่
