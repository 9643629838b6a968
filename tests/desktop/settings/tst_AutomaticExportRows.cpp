// SPDX-License-Identifier: MIT
#include "desktop/settings/AutomaticExportRows.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace enrow;

class tst_AutomaticExportRows : public QObject
{
    Q_OBJECT

private slots:
    void init() { open({false, {}, u"/leads"_s}); }

    void isOneLineUntilItIsOn()
    {
        QVERIFY(!m_preset->isVisible() && !m_folder->isVisible());
        QSignalSpy changed(m_rows, &AutomaticExportRows::changed);
        m_on->setChecked(true);
        QVERIFY(m_preset->isVisible() && m_folder->isVisible());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_rows->plan(), (AutomaticExport{true, {}, u"/leads"_s}));
    }

    void offersPresets()
    {
        m_on->setChecked(true);
        m_rows->setPresets({{u"hubspot"_s, u"HubSpot"_s}, {u"Mine"_s, u"Mine"_s}});
        QCOMPARE(m_preset->count(), 3);
        QSignalSpy changed(m_rows, &AutomaticExportRows::changed);
        m_preset->setCurrentIndex(1);
        QCOMPARE(m_rows->plan().preset, u"hubspot"_s);
        m_rows->setPresets({{u"Mine"_s, u"Mine"_s}, {u"hubspot"_s, u"HubSpot"_s}}); // read anew
        QCOMPARE(m_preset->currentText(), u"HubSpot"_s);
        QCOMPARE(changed.size(), 1);
    }

    void keepsAPresetThatIsGone()
    {
        open({true, u"Mine"_s, u"/leads"_s});
        QCOMPARE(m_preset->currentText(), u"Mine"_s); // not known yet
        m_rows->setPresets({{u"hubspot"_s, u"HubSpot"_s}});
        QCOMPARE(m_preset->currentText(), u"Mine (gone)"_s);
        QCOMPARE(m_rows->plan().preset, u"Mine"_s);
    }

    void asksForTheFolder()
    {
        m_on->setChecked(true);
        QSignalSpy requested(m_rows, &AutomaticExportRows::folderRequested);
        QSignalSpy changed(m_rows, &AutomaticExportRows::changed);
        m_form->findChild<QPushButton *>()->click();
        QCOMPARE(requested.size(), 1);
        m_rows->setFolder(u"/mnt/crm"_s);
        m_rows->setFolder(u"/mnt/crm"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_folder->text(), QDir::toNativeSeparators(u"/mnt/crm"_s));
        QCOMPARE(m_rows->plan().folder, u"/mnt/crm"_s);
    }

private:
    void open(const AutomaticExport &plan)
    {
        m_form = std::make_unique<QWidget>();
        m_form->resize(640, 200);
        m_rows = new AutomaticExportRows(plan, *new QFormLayout(m_form.get()), m_form.get());
        m_on = m_form->findChild<QCheckBox *>();
        m_preset = m_form->findChild<QComboBox *>();
        m_folder = m_form->findChild<QLineEdit *>();
        m_form->show();
    }

    std::unique_ptr<QWidget> m_form;
    AutomaticExportRows *m_rows = nullptr;
    QCheckBox *m_on = nullptr;
    QComboBox *m_preset = nullptr;
    QLineEdit *m_folder = nullptr;
};

ENROW_TEST(tst_AutomaticExportRows, QApplication)
#include "tst_AutomaticExportRows.moc"
