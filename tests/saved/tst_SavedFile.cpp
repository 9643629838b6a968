// SPDX-License-Identifier: MIT
#include "saved/SavedFile.h"

#include "Zstd.h"
#include "export/JsonWriter.h"
#include "simulator/SeedReplies.h"
#include "support/Gzip.h"
#include "support/ReadOnlyFolder.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;
using Fault = SavedFault::Kind;

Q_DECLARE_METATYPE(SavedFault::Kind)

namespace
{

const QString searchId = u"3d4cb64e-i64d-41e8-a686-736751004a32"_s;
const QByteArray running = R"({"general":{"id":"a","status":"ongoing"},"stats":{"finished":1,"requested":2}})";

SavedFile fileOf(const QByteArray &bytes, const QString &name = u"reply.json"_s, std::optional<BatchKind> kind = {})
{
    return SavedFile::read(name, bytes, {kind, SavedFile::largestSize});
}

QByteArray encoded(const QByteArray &utf8, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return QByteArray(encoder(QString::fromUtf8(utf8)));
}

} // namespace

class tst_SavedFile : public QObject
{
    Q_OBJECT

private slots:
    void readsAReplyAsItCame_data();
    void readsAReplyAsItCame();
    void readsWhatOurExportsWrite();
    void readsWhatOnlyNamesBatches();
    void takesIdAndKindFromTheName_data();
    void takesIdAndKindFromTheName();
    void contentsSayMoreThanNames();
    void aKindThatIsNotShownStaysOpen();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void oneFaultLeavesTheOthers();
    void tellsOtherTexts();
    void refusesFilesThatAreTooLarge();
    void saysWhyAFileCannotBeRead();
};

void tst_SavedFile::readsAReplyAsItCame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray reply = seedSearchReply();
    QTest::newRow("as it came") << reply;
    QTest::newRow("with a line end") << reply + "\r\n";
    QTest::newRow("with a byte order mark") << "\xef\xbb\xbf" + reply;
    QTest::newRow("UTF-16") << encoded(reply, QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16, big endian") << encoded(reply, QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16 without a mark") << encoded(reply, QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-32") << encoded(reply, QStringConverter::Utf32LE, true);
    QTest::newRow("gzip") << gzip(reply);
    QTest::newRow("zstd") << zstd(reply);
    QTest::newRow("UTF-16 in gzip") << gzip(encoded(reply, QStringConverter::Utf16LE, true));
    QTest::newRow("in an array") << "[" + reply + "]";
    QTest::newRow("in what a tool wrapped it in") << "{\"status\":200,\"data\":" + reply + "}";
}

void tst_SavedFile::readsAReplyAsItCame()
{
    QFETCH(const QByteArray, bytes);
    const SavedFile file = fileOf(bytes);
    QVERIFY(file.faults.empty() && file.named.isEmpty());
    QCOMPARE(file.replies.size(), size_t(1));
    const SavedReply &saved = file.replies[0];
    QCOMPARE(saved.ref, (BatchRef{BatchKind::EmailFinder, searchId}));
    QCOMPARE(saved.reply.kind, BatchKind::EmailFinder);
    QCOMPARE(*saved.reply.raw, seedSearchReply().trimmed());
    QCOMPARE(saved.reply.head.status, BatchStatus::Completed);
    QCOMPARE(saved.reply.head.resultRows, 3);
}

void tst_SavedFile::readsWhatOurExportsWrite()
{
    const auto shared = [](const QByteArray &reply) { return std::make_shared<const QByteArray>(reply); };
    const RawReplies replies{shared(seedSearchReply()), shared(seedVerificationReply())};
    for (const bool isLines : {false, true}) {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        if (isLines) // as other programs, and earlier versions, write them
            file.write(seedSearchReply().simplified() + '\n' + seedVerificationReply().simplified() + '\n');
        else
            QVERIFY(writeReplyArray(replies, file, {}));
        const SavedFile saved = fileOf(file.data());
        QVERIFY(saved.faults.empty());
        QCOMPARE(saved.replies.size(), size_t(2));
        QCOMPARE(saved.replies[0].ref, (BatchRef{BatchKind::EmailFinder, searchId}));
        QCOMPARE(saved.replies[1].ref.kind, BatchKind::EmailVerifier);
        QCOMPARE(saved.replies[1].reply.head.resultRows, 2);
    }
}

void tst_SavedFile::readsWhatOnlyNamesBatches()
{
    const SavedFile webhooks = fileOf(R"([{"event":"bulk_phone_search_finished","id":")" + searchId.toLatin1() +
                                      R"(","credits":{"cost":386.25}},{"event":"single_search_finished","id":"b"}])");
    QVERIFY(webhooks.replies.empty() && webhooks.faults.empty());
    QCOMPARE(webhooks.named, (QList<BatchRef>{{BatchKind::PhoneFinder, searchId}}));
    const SavedFile started = fileOf(R"({"message":"ok","id":")" + searchId.toLatin1() + R"(","credits_used":3})");
    QCOMPARE(started.named, (QList<BatchRef>{{std::nullopt, searchId}}));
}

void tst_SavedFile::takesIdAndKindFromTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<BatchKind>>("kind");
    const std::optional<BatchKind> none;
    QTest::newRow("ID") << searchId + u".json"_s << none;
    QTest::newRow("packed") << searchId + u".json.gz"_s << none;
    QTest::newRow("after words") << u"enrow_reply_%1.jsonl"_s.arg(searchId) << none;
    QTest::newRow("after its kind") << u"phone-finder-%1.json"_s.arg(searchId) << std::optional(BatchKind::PhoneFinder);
}

void tst_SavedFile::takesIdAndKindFromTheName()
{
    QFETCH(const QString, name);
    QFETCH(const std::optional<BatchKind>, kind);
    const SavedFile file = fileOf(R"({"general":{"status":"ongoing"},"stats":{"requested":2}})", name);
    QVERIFY(file.faults.empty());
    QCOMPARE(file.replies.size(), size_t(1));
    QCOMPARE(file.replies[0].ref, (BatchRef{kind, searchId}));
}

void tst_SavedFile::contentsSayMoreThanNames()
{
    const SavedFile file =
        fileOf(seedSearchReply(), u"phone-finder-9d4fa0ed-f76b-409f-bee4-d5468ebda70e.json"_s, BatchKind::PhoneFinder);
    QCOMPARE(file.replies[0].ref, (BatchRef{BatchKind::EmailFinder, searchId}));
}

void tst_SavedFile::aKindThatIsNotShownStaysOpen()
{
    QCOMPARE(fileOf(running).replies[0].ref, (BatchRef{std::nullopt, u"a"_s}));
    QCOMPARE(fileOf(running).replies[0].reply.head.finished, 1);
    QCOMPARE(fileOf(running, u"x"_s, BatchKind::EmailVerifier).replies[0].ref.kind, BatchKind::EmailVerifier);
    const QByteArray rows = R"({"general":{"id":"a"},"results":[{"qualification":"valid"}]})";
    QCOMPARE(fileOf(rows).faults, (std::vector<SavedFault>{{Fault::NoKind, 0, {}}}));
    QCOMPARE(fileOf(rows, u"x"_s, BatchKind::EmailVerifier).replies[0].reply.head.resultRows, 1);
}

void tst_SavedFile::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SavedFault::Kind>("fault");
    const QByteArray reply = seedSearchReply();
    QTest::newRow("empty") << QByteArray() << Fault::Empty;
    QTest::newRow("blank") << QByteArray(10'000, '\n') << Fault::Empty;
    QTest::newRow("empty in zstd") << zstd({}) << Fault::Empty;
    QTest::newRow("a mark alone") << QByteArray("\xef\xbb\xbf") << Fault::Empty;
    QTest::newRow("cut off") << reply.first(reply.size() / 2) << Fault::CutOff;
    QTest::newRow("cut off at its end") << reply.trimmed().chopped(1) << Fault::CutOff;
    QTest::newRow("too much") << reply + "}" << Fault::NotJson;
    QTest::newRow("no UTF-8") << QByteArray(reply).replace("Dwight", "\xff") << Fault::NotJson;
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html>\"results\"</html>") << Fault::WebPage;
    QTest::newRow("another program's") << QByteArray(R"({"name":"x","version":"1.0"})") << Fault::NoReply;
    QTest::newRow("an error of the API") << QByteArray(R"({"message":"This apikey is not valid"})") << Fault::NoReply;
    QTest::newRow("a table") << QByteArray("email,name\na@b.c,A\n") << Fault::NoReply;
    QTest::newRow("gzip that is cut off") << gzip(reply).chopped(20) << Fault::CutOff;
    QTest::newRow("zstd that is cut off") << zstd(reply).chopped(20) << Fault::CutOff;
    QTest::newRow("damaged gzip") << gzip(reply).replace(30, 4, "abcd") << Fault::Damaged;
    QTest::newRow("a bomb") << gzipBomb(1LL << 30) << Fault::TooLarge;
    QTest::newRow("packed twice") << gzip(gzip(reply)) << Fault::PackedTwice;
    QTest::newRow("zip") << QByteArray("PK\x03\x04 and so on") << Fault::PackedOtherwise;
    QTest::newRow("no ID") << QByteArray(R"({"general":{"status":"completed"},"results":[]})") << Fault::NoId;
    QTest::newRow("no ID in several")
        << QByteArray(R"([{"general":{"id":""}},{"general":{"id":""}}])").replace("},{", "},\n{") << Fault::NoId;
    QTest::newRow("an ID that is none") << R"({"general":{"id":")" + QByteArray(300, 'x') + "\"}}" << Fault::UnusableId;
    QTest::newRow("too many rows") << R"({"general":{"id":"a"},"results":[{"qualification":"valid","email":"a"})" +
                                          QByteArray(",0").repeated(100'001) + "]}"
                                   << Fault::UnreadableReply;
}

void tst_SavedFile::saysWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const SavedFault::Kind, fault);
    const SavedFile file = fileOf(bytes);
    QVERIFY(file.replies.empty() && file.named.isEmpty());
    QVERIFY(!file.faults.empty());
    QCOMPARE(file.faults[0].kind, fault);
    QCOMPARE(file.faults[0].line, 0);
}

void tst_SavedFile::oneFaultLeavesTheOthers()
{
    const SavedFile lines = fileOf(running + "\n" + running.chopped(3) + "\n" + R"({"general":{"status":"failed"}})");
    QCOMPARE(lines.replies.size(), size_t(1));
    QCOMPARE(lines.faults, (std::vector<SavedFault>{{Fault::CutOff, 2, {}}, {Fault::NoId, 3, {}}}));
}

// What a window reads otherwise: texts with IDs in them.
void tst_SavedFile::tellsOtherTexts()
{
    for (const QByteArray &other :
         {"a mail: "_ba + searchId.toLatin1(), "<p>"_ba, "{'general': {'id': 'a'}"_ba, "{}"_ba})
        QVERIFY2(fileOf(other).isOther(), other.constData());
    for (const QByteArray &ours : {QByteArray(), running, seedSearchReply().chopped(9), gzip(running).chopped(1)})
        QVERIFY2(!fileOf(ours).isOther(), ours.constData());
}

void tst_SavedFile::refusesFilesThatAreTooLarge()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1 && file.resize(100'000'000));
    file.close();
    QCOMPARE(SavedFile::open(path, {}).faults, (std::vector<SavedFault>{{Fault::TooLarge, 0, {}}}));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write("email,name\n") == 11); // a table may be as long as it is
    file.close();
    QVERIFY(SavedFile::open(path, {}).isOther());
    QCOMPARE(SavedFile::read(u"x"_s, running, {{}, running.size() - 1}).faults[0].kind, Fault::TooLarge);
    QCOMPARE(SavedFile::read(u"x"_s, running, {{}, running.size()}).replies.size(), size_t(1));
}

void tst_SavedFile::saysWhyAFileCannotBeRead()
{
    QTemporaryDir folder;
    const auto faultOf = [](const QString &path) {
        const SavedFile file = SavedFile::open(path, {});
        return file.faults.empty() ? SavedFault() : file.faults[0];
    };
    QCOMPARE(faultOf(folder.filePath(u"none.json"_s)).kind, Fault::CannotBeRead);
    QVERIFY(!faultOf(folder.filePath(u"none.json"_s)).detail.isEmpty());
    QCOMPARE(faultOf(folder.path()).kind, Fault::CannotBeRead);
    QCOMPARE(faultOf(u"/dev/zero"_s).kind, Fault::CannotBeRead);
    const QString path = folder.filePath(u"reply.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(running) == running.size());
    file.close();
    QCOMPARE(SavedFile::open(path, {}).replies.size(), size_t(1));
    QVERIFY(QFile::setPermissions(path, {}));
    const QTemporaryDir other;
    const ReadOnlyFolder withoutRights(other.path()); // of root
    QCOMPARE(faultOf(path).kind, Fault::CannotBeRead);
}

ENROW_TEST(tst_SavedFile, QCoreApplication)
#include "tst_SavedFile.moc"
