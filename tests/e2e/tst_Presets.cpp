// SPDX-License-Identifier: MIT
#include "SameChoices.h"

#include "export/ExportPreset.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QHash>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// What a person reads of each preset before a search of 5,000 rows is written for another program.
class tst_Presets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellWhatIsMissing_data();
    void tellWhatIsMissing();

private:
    std::unique_ptr<WindowBench> m_bench;
    ExportDialog *m_dialog = nullptr;
};

void tst_Presets::initTestCase()
{
    SimulatorOptions options;
    options.speed = 200;
    m_bench = std::make_unique<WindowBench>(options);
    m_bench->start();
    m_bench->enterIds(longSearch);
    QTRY_COMPARE(m_bench->rows(), 5000);
    QTest::keyClick(&m_bench->window(), Qt::Key_E, Qt::ControlModifier);
    m_dialog = m_bench->find<ExportDialog>();
}

void tst_Presets::tellWhatIsMissing_data()
{
    QTest::addColumn<QString>("columns");
    const QHash<QString, QString> missing{
        {u"lemlist"_s, u"phone, linkedinUrl"_s},
        {u"instantly"_s, u"phone"_s},
        {u"smartlead"_s, u"phone_number, linkedin_profile"_s},
        {u"la-growth-machine"_s, u"linkedinUrl, phone"_s},
        {u"hubspot"_s, u"Phone Number"_s},
        {u"salesforce"_s, u"Phone"_s},
        {u"spreadsheet"_s, QString()},
    };
    const std::vector<ExportPreset> presets = builtInPresets(QLocale::c());
    QCOMPARE(qsizetype(presets.size()), missing.size());
    for (const ExportPreset &preset : presets)
        QTest::newRow(preset.name.toLatin1().constData()) << missing.value(preset.name, u"not known"_s);
}

void tst_Presets::tellWhatIsMissing()
{
    QFETCH(const QString, columns);
    choose(*m_dialog, u"Preset"_s, QString::fromLatin1(QTest::currentDataTag()));
    const QString notice =
        columns.isEmpty() ? u"All columns under our own names"_s
                          : u"These columns are left out because no chosen batch can fill them: %1."_s.arg(columns);
    const bool isOfAll = columns.isEmpty();
    QTRY_VERIFY2(m_bench->says(notice), qPrintable(notice));
    QVERIFY(m_bench->says(isOfAll ? u"5,000 rows in “enrow-"_s : u"3,318 rows in “enrow-"_s));
    QVERIFY(isOfAll || m_bench->says(u"1,631 rows are left out because of their qualification."_s));
}

ENROW_TEST(tst_Presets, QApplication)
#include "tst_Presets.moc"
