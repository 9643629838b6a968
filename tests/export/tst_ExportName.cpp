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
    void patterns_data();
    void patterns();
    void aPartOfABatch();
    void problemsOfPatterns();
    void distinctNames();
};

namespace
{

const QDate day(2026, 11, 21);

ResultBatch batch(const QString &id, const QString &label = {}, BatchKind kind = BatchKind::EmailFinder)
{
    return {{kind, id}, label, ResultChunkBuilder(kind).finish()};
}

QString usualName(std::span<const ResultBatch> batches, QStringView suffix, bool isFiltered = false)
{
    return exportName(usualNamePattern(), {batches, {}, 0, day, isFiltered}, suffix);
}

QString nameFor(const ResultBatch &only)
{
    return usualName(std::span(&only, 1), u"csv");
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
    QCOMPARE(usualName(batches, u"csv"), u"enrow-5-batches-2026-11-21.csv"_s);
    QCOMPARE(nameFor(batch(u"x"_s, {}, BatchKind::PhoneFinder)), u"enrow-phone-finder-x-2026-11-21.csv"_s);
    QCOMPARE(usualName({}, u"xlsx"), u"enrow-2026-11-21.xlsx"_s);
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

void tst_ExportName::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::newRow("all") << u"{label}-{qualification}-{date}-{n}"_s << u"Fair-valid-2026-11-21-3.csv"_s;
    QTest::newRow("kind and ID") << u"{kind} {id}"_s << u"email-finder 3d4cb64e.csv"_s;
    QTest::newRow("text") << u"My leads (new)"_s << u"My leads (new).csv"_s;
    QTest::newRow("forbidden") << u"a/b\\c:d*e?\"<f>|{n}\n"_s << u"a-b-c-d-e---f--3.csv"_s;
    QTest::newRow("up the folders") << u"../../{label}"_s << u"Fair.csv"_s;
    QTest::newRow("hidden") << u".profile"_s << u"profile.csv"_s;
    QTest::newRow("reserved") << u"nul"_s << u"_nul.csv"_s;
    QTest::newRow("reserved with a dot") << u"COM1.x"_s << u"_COM1.x.csv"_s;
    QTest::newRow("nothing left") << u" .. "_s << u"results.csv"_s;
    QTest::newRow("long") << QString(400, u'x') << QString(255 - 8 - 4, u'x') + u".csv"_s;
}

void tst_ExportName::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    const ResultBatch only = batch(u"3d4cb64e-c40c"_s, u"Fair"_s);
    QCOMPARE(exportName(pattern, {std::span(&only, 1), u"valid", 3, day}, u"csv"), name);
}

void tst_ExportName::aPartOfABatch()
{
    ResultBatch running = batch(u"3d4cb64e-c40c"_s, u"Fair"_s);
    running.isPartial = true;
    QCOMPARE(nameFor(running), u"enrow-Fair-2026-11-21-partial.csv"_s);
    const std::vector<ResultBatch> batches{batch(u"x"_s), running};
    QCOMPARE(usualName(batches, u"csv"), u"enrow-2-batches-2026-11-21-partial.csv"_s);
    QCOMPARE(usualName(batches, u"csv", true), u"enrow-2-batches-2026-11-21-filtered-partial.csv"_s);
}

void tst_ExportName::problemsOfPatterns()
{
    for (const QString &good : {usualNamePattern(), u"leads"_s, u"{n}"_s})
        QVERIFY(problemOfNamePattern(good).isEmpty());
    for (const QString &bad : {u"{name}"_s, u"{label"_s, u"{}"_s, u""_s, u"  "_s})
        QVERIFY(!problemOfNamePattern(bad).isEmpty());
}

void tst_ExportName::distinctNames()
{
    DistinctNames names;
    QCOMPARE(names.take(u"a.csv"_s), u"a.csv"_s);
    QCOMPARE(names.take(u"A.CSV"_s), u"A-2.CSV"_s);
    QCOMPARE(names.take(u"a.csv"_s), u"a-3.csv"_s);
    QCOMPARE(names.take(u"a-2.csv"_s), u"a-2-2.csv"_s);
}

ENROW_TEST(tst_ExportName, QCoreApplication)
#include "tst_ExportName.moc"
