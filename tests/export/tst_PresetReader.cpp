// SPDX-License-Identifier: MIT
#include "export/PresetReader.h"

#include "support/TestProgram.h"

#include <QJsonArray>

using namespace enrow;
using namespace Qt::StringLiterals;

// The first thing that is wrong is said with its place.
class tst_PresetReader : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void remembersTheFirstProblem();
    void refusesWhatNobodyAskedFor();
    void problemsInColumns();
};

void tst_PresetReader::reads()
{
    PresetReader reader({{u"a"_s, u"text"_s}, {u"b"_s, true}, {u"c"_s, 5}}, {});
    QCOMPARE(reader.text(u"a"_s, 4), u"text"_s);
    QVERIFY(reader.flag(u"b"_s, false));
    QVERIFY(reader.flag(u"missing"_s, true));
    QCOMPARE(reader.count(u"c"_s), 5U);
    QVERIFY(reader.has(u"c"_s) && !reader.has(u"d"_s));
    reader.refuseOthers();
    QCOMPARE(reader.problem().inEnglish(), QString());
}

void tst_PresetReader::remembersTheFirstProblem()
{
    PresetReader reader({{u"a"_s, u"text"_s}, {u"b"_s, 1}}, u"x."_s);
    reader.text(u"a"_s, 3);
    reader.flag(u"b"_s, false);
    QCOMPARE(reader.problem().inEnglish(), u"x.a: it is longer than 3 characters"_s);
}

void tst_PresetReader::refusesWhatNobodyAskedFor()
{
    PresetReader reader({{u"a"_s, u"text"_s}}, {});
    reader.refuseOthers();
    QCOMPARE(reader.problem().inEnglish(), u"a: nothing is known by that name"_s);
}

void tst_PresetReader::problemsInColumns()
{
    const QJsonArray columns{QJsonObject{{u"column"_s, u"email"_s}}, QJsonObject{{u"column"_s, u"shoe"_s}}};
    PresetReader reader({{u"columns"_s, columns}}, {});
    reader.columns(u"columns"_s);
    QCOMPARE(reader.problem().inEnglish(), u"columns[1].column: 'shoe' is unknown"_s);
}

ENROW_TEST(tst_PresetReader, QCoreApplication)
#include "tst_PresetReader.moc"
