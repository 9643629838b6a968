// SPDX-License-Identifier: MIT
#include "export/ExportName.h"

#include "results/ResultChunkBuilder.h"

#include "support/TestProgram.h"

#include <QRegularExpression>

using namespace enrow;
using namespace Qt::StringLiterals;

// The suggested name tells what is in the file and can be written on every system.
class tst_ExportName : public QObject
{
    Q_OBJECT

private slots:
    void oneBatch_data();
    void oneBatch();
    void severalBatches();
    void everyNameIsPortable();
};

namespace
{

const QDate day(2026, 11, 21);

ResultBatch batch(const QString &id, const QString &label = {}, BatchKind kind = BatchKind::EmailFinder)
{
    return {{kind, id}, label, ResultChunkBuilder(kind).finish()};
}

QString nameFor(const ResultBatch &only)
{
    return suggestedExportName(std::span(&only, 1), day, u"csv");
}

} // namespace

void tst_ExportName::oneBatch_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    const QString id = u"3d4cb64e-c40c-4a9e"_s;
    QTest::newRow("ID") << id << QString() << u"enrow-email-finder-3d4cb64e-2026-11-21.csv"_s;
    QTest::newRow("short ID") << u"7"_s << QString() << u"enrow-email-finder-7-2026-11-21.csv"_s;
    QTest::newRow("odd ID") << u"a/b\\c:d"_s << QString() << u"enrow-email-finder-a-b-c-d-2026-11-21.csv"_s;
    QTest::newRow("ID of symbols") << u"///"_s << QString() << u"enrow-email-finder-2026-11-21.csv"_s;
    QTest::newRow("label") << id << u"Spring campaign"_s << u"enrow-Spring-campaign-2026-11-21.csv"_s;
    QTest::newRow("other scripts") << id << u"Zoë 北京 Ελλάδα"_s << u"enrow-Zoë-北京-Ελλάδα-2026-11-21.csv"_s;
    QTest::newRow("decomposed") << id << u"Zoe\u0308"_s << u"enrow-Zo\u00eb-2026-11-21.csv"_s;
    QTest::newRow("reserved characters") << id << u"<a>:\"b\"/\\|?*%&"_s << u"enrow-a-b-2026-11-21.csv"_s;
    QTest::newRow("control characters") << id << u"a\n\tb\u202e\u0000c"_s << u"enrow-a-b-c-2026-11-21.csv"_s;
    QTest::newRow("reserved name") << id << u"CON"_s << u"enrow-CON-2026-11-21.csv"_s;
    QTest::newRow("path") << id << u"../../etc/passwd"_s << u"enrow-..-..-etc-passwd-2026-11-21.csv"_s;
    QTest::newRow("label of symbols") << id << u" --- "_s << u"enrow-email-finder-3d4cb64e-2026-11-21.csv"_s;
}

void tst_ExportName::oneBatch()
{
    QFETCH(QString, id);
    QFETCH(QString, label);
    QFETCH(QString, name);
    QCOMPARE(nameFor(batch(id, label)), name);
}

void tst_ExportName::severalBatches()
{
    const std::vector<ResultBatch> batches(5, batch(u"3d4cb64e"_s, u"label"_s));
    QCOMPARE(suggestedExportName(batches, day, u"csv"), u"enrow-5-batches-2026-11-21.csv"_s);
    QCOMPARE(nameFor(batch(u"x"_s, {}, BatchKind::PhoneFinder)), u"enrow-phone-finder-x-2026-11-21.csv"_s);
    QCOMPARE(suggestedExportName({}, day, u"xlsx"), u"enrow-2026-11-21.xlsx"_s);
}

void tst_ExportName::everyNameIsPortable()
{
    static const QRegularExpression refused(u"[\\x00-\\x1f<>:\"/\\\\|?*]|[. ]$"_s);
    for (uint c = 0; c < 0x3000; ++c) {
        const QString name = nameFor(batch(u"id"_s, QString(QChar(char16_t(c))).repeated(3)));
        QVERIFY2(!name.contains(refused), qPrintable(name));
    }
    for (const QString &longLabel : {QString(500, u'x'), QString(500, u'北'), u"𝒜"_s.repeated(300)}) {
        const QString name = nameFor(batch(u"id"_s, longLabel));
        QVERIFY(name.toUtf8().size() <= 255);
        QVERIFY(name.isValidUtf16());
        QVERIFY(name.endsWith(u"-2026-11-21.csv"_s));
    }
}

ENROW_TEST(tst_ExportName, QCoreApplication)
#include "tst_ExportName.moc"
