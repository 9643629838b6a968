// SPDX-License-Identifier: MIT
#include "desktop/settings/PreferencesDialog.h"

#include "../common/Screenshot.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_PreferencesDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        open({});
    }

    void tellsEachChangeAtOnce()
    {
        QSignalSpy changed(m_dialog.get(), &PreferencesDialog::changed);
        named<QComboBox>(u"Theme"_s)->setCurrentIndex(1);
        QCOMPARE(changed.takeFirst()[0].value<Preferences>().theme, ThemeChoice::Light);
        named<QComboBox>(u"Proxy"_s)->setCurrentIndex(2);
        QCOMPARE(changed.takeFirst()[0].value<Preferences>().proxy.use, ProxyUse::ByHand);
        auto *host = named<QLineEdit>(u"Host of the proxy"_s);
        host->setFocus();
        QTest::keyClicks(host, u" proxy.corp "_s);
        QVERIFY(changed.isEmpty()); // it is being typed
        QTest::keyClick(host, Qt::Key_Return);
        QCOMPARE(changed.takeFirst()[0].value<Preferences>().proxy.host, u"proxy.corp"_s);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(host, Qt::Key_Return);
        QVERIFY(changed.isEmpty());
    }

    // What was given at the start goes before what is chosen here, which is kept for the next one.
    void saysThatTheStartDecides()
    {
        const auto notes = [this] {
            QStringList texts;
            for (const auto *label : m_dialog->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"start"_s, Qt::CaseInsensitive))
                    texts << label->text();
            }
            return texts;
        };
        QCOMPARE(notes(), QStringList());
        Preferences preferences;
        preferences.languageOfStart = u"nl"_s;
        open(preferences);
        auto *language = named<QComboBox>(u"Language"_s);
        QCOMPARE(language->currentData().toString(), QString());
        QCOMPARE(notes(), QStringList{u"Started with --language nl, which decides this time."_s});
        QVERIFY(saveScreenshot(*m_dialog, u"preferences-language"_s));
        QSignalSpy changed(m_dialog.get(), &PreferencesDialog::changed);
        language->setCurrentText(u"Français"_s);
        QCOMPARE(changed.takeFirst()[0].value<Preferences>().language, u"fr"_s);
        QCOMPARE(notes(), QStringList{u"The language changes when Enrow Desk starts again."_s});
        language->setCurrentIndex(0);
        QCOMPARE(notes(), QStringList{u"Started with --language nl, which decides this time."_s});
    }

    // What was typed last counts, however the dialog is left.
    void closingTellsWhatWasTyped()
    {
        named<QComboBox>(u"Proxy"_s)->setCurrentIndex(2);
        QSignalSpy changed(m_dialog.get(), &PreferencesDialog::changed);
        QSignalSpy password(m_dialog.get(), &PreferencesDialog::proxyPasswordEntered);
        auto *field = named<QLineEdit>(u"Password"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        field->setFocus();
        QTest::keyClicks(field, u"pass word"_s);
        named<QLineEdit>(u"User"_s)->setText(u"me"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isHidden());
        QCOMPARE(password.size(), 1);
        QCOMPARE(password[0][0].toString(), u"pass word"_s);
        QCOMPARE(changed.last()[0].value<Preferences>().proxy.user, u"me"_s);
        QCOMPARE(field->text(), QString());
        QVERIFY(!field->isUndoAvailable());
    }

    void aPasswordThatNobodyTouchedStays()
    {
        QSignalSpy password(m_dialog.get(), &PreferencesDialog::proxyPasswordEntered);
        m_dialog->reject();
        QVERIFY(password.isEmpty());
    }

    void onlyAProxyByHandHasAPlace()
    {
        for (int use = 0; use < 3; ++use) {
            named<QComboBox>(u"Proxy"_s)->setCurrentIndex(use);
            for (const QString &field : {u"Host of the proxy"_s, u"Port of the proxy"_s, u"User"_s, u"Password"_s})
                QCOMPARE(named<QWidget>(field)->isVisibleTo(m_dialog.get()), use == 2);
        }
    }

    void keepsAnUnusualDelimiter()
    {
        Preferences preferences;
        preferences.csvDelimiter = '|';
        open(preferences);
        QCOMPARE(named<QComboBox>(u"Delimiter"_s)->currentText(), u"|"_s);
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("archive");
        QTest::addColumn<qreal>("scale");
        const QString usual = u"/home/sarah/.local/share/EnrowDesk/enrow-desk/enrow-batches.sqlite"_s;
        QTest::newRow("light") << false << usual << 1.0;
        QTest::newRow("dark") << true << usual << 1.0;
        QTest::newRow("long-path") << false << u"/mnt/files"_s.repeated(20) + usual << 1.0;
        QTest::newRow("200-percent") << true << usual << 2.0;
    }

    void looks()
    {
        QFETCH(bool, dark);
        QFETCH(QString, archive);
        QFETCH(qreal, scale);
        applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
        Preferences preferences;
        if (dark) {
            preferences.automaticExport = {true, u"hubspot"_s, u"/home/sarah/Documents/Leads for the CRM"_s};
            preferences.proxy = {ProxyUse::ByHand, u"proxy.corp.example"_s, 3128, u"sarah"_s};
        }
        open(preferences, archive);
        QVERIFY(m_dialog->width() <= 800 && m_dialog->height() <= 560);
        QVERIFY(saveScreenshot(pictureOf(*m_dialog, scale),
                               u"preferences-"_s + QString::fromLatin1(QTest::currentDataTag())));
    }

private:
    void open(const Preferences &preferences, const QString &archive = u"/data/enrow-batches.sqlite"_s)
    {
        m_dialog = std::make_unique<PreferencesDialog>(preferences, true, archive);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    template <typename Widget>
    Widget *named(const QString &name) const
    {
        for (auto *each : m_dialog->findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("there is no %s", qPrintable(name));
    }

    std::unique_ptr<PreferencesDialog> m_dialog;
};

ENROW_TEST(tst_PreferencesDialog, QApplication)
#include "tst_PreferencesDialog.moc"
