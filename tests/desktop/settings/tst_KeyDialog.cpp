// SPDX-License-Identifier: MIT
#include "../common/Screenshot.h"
#include "core/ApiOrigin.h"
#include "credentials/KeyRing.h"
#include "desktop/common/ErrorText.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/Theme.h"
#include "desktop/settings/KeyDialog.h"
#include "support/FakeKeyStore.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<ApiKey>)
Q_DECLARE_METATYPE(std::optional<Error>)

class tst_KeyDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void enterGivesAKeyThatTheServerTakesAndWipesTheField();
    void keepsNoKeyThatWasRefused();
    void offersToKeepAKeyThatCouldNotBeTested();
    void keepsNoKeyAfterAnotherWasTyped();
    void closingWipesTheField();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void theNextKeyTakesThePlaceOfARefusedOne();
    void whatWasSaidOfAnotherKeyGoes();
    void hidesTheKeyUntilAskedToShowIt();
    void saysWhereTheKeyIsKept_data();
    void saysWhereTheKeyIsKept();
    void choosesBetweenKeysWithoutAskingForThem();
    void saysWhatIsWrongWithTheKey_data();
    void saysWhatIsWrongWithTheKey();
    void beginsWithTheKey();
    void namesAreThereOnDemand();
    void dropsTheTestOfAnotherKey();
    void aKeychainThatAnswersLateLeavesTheTestAlone();
    void forgetsAKey();
    void looks_data();
    void looks();

private:
    void open();
    QLineEdit *field() const
    {
        const auto fields = m_dialog->findChildren<QLineEdit *>();
        return *std::find_if(fields.begin(), fields.end(),
                             [](const QLineEdit *each) { return each->accessibleName() == u"Enrow API key"_s; });
    }
    QComboBox *names() const { return m_dialog->findChild<QComboBox *>(); }
    QPushButton *button(const QString &text) const
    {
        const auto buttons = m_dialog->findChildren<QPushButton *>();
        return *std::find_if(buttons.begin(), buttons.end(),
                             [&](const QPushButton *each) { return each->text().remove(u'&') == text; });
    }
    QByteArray keyOf(const QString &name) const
    {
        return m_ring->key(name) ? m_ring->key(name)->secret() : QByteArray("none");
    }
    QString note() const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->text().contains(u"api.enrow.io"_s) && !qobject_cast<MessageLine *>(label->parentWidget()))
                return label->text();
        }
        return {};
    }
    QToolButton *toolButton(bool hasAction) const
    {
        const auto buttons = m_dialog->findChildren<QToolButton *>();
        return *std::find_if(buttons.begin(), buttons.end(), [hasAction](const QToolButton *each) {
            return (each->defaultAction() != nullptr) == hasAction && !each->isHidden();
        });
    }
    QToolButton *showButton() const { return toolButton(true); }
    QToolButton *severalButton() const { return toolButton(false); }
    QStringList messages() const
    {
        QStringList texts;
        for (const MessageLine *line : m_dialog->findChildren<MessageLine *>()) {
            if (line->isVisible())
                texts.append(line->text());
        }
        return texts;
    }

    std::optional<test::FakeKeyStore> m_store;
    MemoryKeyStore m_memory;
    std::unique_ptr<KeyRing> m_ring;
    std::unique_ptr<KeyDialog> m_dialog;
    QList<QByteArray> m_tested; // the keys that were tested
    KeyDialog::Tested m_answer; // to the last test
};

void tst_KeyDialog::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_tested.clear();
    m_store.emplace();
    m_ring = std::make_unique<KeyRing>(*m_store);
    open();
}

void tst_KeyDialog::open()
{
    const auto test = [this](const ApiKey &key, QObject *, KeyDialog::Tested done) {
        m_tested.append(key.secret());
        std::stop_source stop;
        m_answer = [done = std::move(done), token = stop.get_token()](const auto &balance) {
            if (!token.stop_requested())
                done(balance);
        };
        return PendingWork(std::move(stop));
    };
    m_dialog = std::make_unique<KeyDialog>(ApiOrigin::production(), *m_ring, test);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void tst_KeyDialog::enterGivesAKeyThatTheServerTakesAndWipesTheField()
{
    QTest::keyClicks(field(), u" abc-123 "_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_tested, QList<QByteArray>{"abc-123"});
    QCOMPARE(messages(), QStringList{u"Testing the key at api.enrow.io…"_s});
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_store->calls.isEmpty());
    m_answer(ReportedCredits());
    QCOMPARE(keyOf({}), "abc-123");
    QCOMPARE(m_store->calls, QStringList{u"write Default"_s});
    QVERIFY(m_dialog->isHidden());
    QCOMPARE(field()->text(), QString());
    QVERIFY(!field()->isUndoAvailable());
}

void tst_KeyDialog::keepsNoKeyThatWasRefused()
{
    QTest::keyClicks(field(), u"wrong"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    m_answer(Error{ErrorKind::KeyRefused, {}, 401, {}});
    QCOMPARE(messages(), QStringList{u"Enrow refused the API key. Enter another key."_s});
    QVERIFY(m_dialog->isVisible());
    QVERIFY(button(u"Use without testing"_s)->isHidden());
    QCOMPARE(keyOf({}), "none");
    QVERIFY(m_store->calls.isEmpty());
    QCOMPARE(field()->text(), u"wrong"_s);
}

void tst_KeyDialog::offersToKeepAKeyThatCouldNotBeTested()
{
    QTest::keyClicks(field(), u"abc"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    m_answer(Error{ErrorKind::Offline, {}, 0, {}});
    QCOMPARE(messages(), QStringList{u"Enrow cannot be reached. Check your network connection."_s});
    QVERIFY(button(u"Use without testing"_s)->isVisible());
    QTest::keyClicks(field(), u"d"_s);
    QVERIFY(button(u"Use without testing"_s)->isHidden());
    QTest::keyClick(field(), Qt::Key_Return);
    m_answer(Error{ErrorKind::TimedOut, {}, 0, {}});
    QVERIFY(m_store->calls.isEmpty());
    button(u"Use without testing"_s)->click();
    QCOMPARE(keyOf({}), "abcd");
    QVERIFY(m_dialog->isHidden());
    QCOMPARE(field()->text(), QString());
}

void tst_KeyDialog::keepsNoKeyAfterAnotherWasTyped()
{
    QTest::keyClicks(field(), u"abc"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClicks(field(), u"d"_s);
    m_answer(ReportedCredits());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(keyOf({}), "none");

    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    m_answer(ReportedCredits());
    QCOMPARE(keyOf({}), "none");
}

void tst_KeyDialog::closingWipesTheField()
{
    showButton()->click();
    QTest::keyClicks(field(), u"abc"_s);
    QVERIFY(field()->isUndoAvailable());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isHidden());
    QVERIFY(m_store->calls.isEmpty());
    QCOMPARE(field()->text(), QString());
    QVERIFY(!field()->isUndoAvailable());
    QCOMPARE(field()->echoMode(), QLineEdit::Password);
}

void tst_KeyDialog::refusesWithAReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << u"  "_s << u"Enter the API key."_s;
    QTest::newRow("blank inside") << u"a b"_s << u"This cannot be an API key: it contains a space."_s;
    QTest::newRow("in quotes")
        << u"\"abc\""_s << u"This cannot be an API key: it has quotation marks around it. Paste it without them."_s;
    QTest::newRow("Bearer") << u"Bearer abc"_s
                            << u"This cannot be an API key: there is something before the key. Paste only the key."_s;
    QTest::newRow("too long") << QString(513, u'x')
                              << u"This cannot be an API key: it is longer than 512 characters."_s;
}

void tst_KeyDialog::refusesWithAReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    QTest::keyClicks(field(), typed);
    QTest::mouseClick(m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(m_store->calls.isEmpty());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(messages(), QStringList{reason});
    QTest::keyClicks(field(), u"x"_s);
    QVERIFY(messages().isEmpty());
}

void tst_KeyDialog::theNextKeyTakesThePlaceOfARefusedOne()
{
    QTest::keyClicks(field(), u"wrong"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    m_answer(Error{ErrorKind::KeyRefused, {}, 401, {}});
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), u"right"_s);
    QCOMPARE(field()->text(), u"right"_s);
}

void tst_KeyDialog::whatWasSaidOfAnotherKeyGoes()
{
    const QString reason = u"Enrow refused the API key. Enter another key."_s;
    m_dialog->setReason(reason);
    QCOMPARE(messages(), QStringList{reason});
    QTest::keyClicks(field(), u"other"_s);
    QVERIFY(messages().isEmpty());
    m_dialog->setReason(reason);
    field()->clear();
    button(u"Use this key"_s)->click();
    QVERIFY(!messages().contains(reason));
    QCOMPARE(messages().size(), 1); // one thing at a time
}

void tst_KeyDialog::hidesTheKeyUntilAskedToShowIt()
{
    QCOMPARE(field()->echoMode(), QLineEdit::Password);
    showButton()->click();
    QCOMPARE(field()->echoMode(), QLineEdit::Normal);
    QCOMPARE(showButton()->toolTip(), u"Hide the key"_s);
    showButton()->click();
    QCOMPARE(field()->echoMode(), QLineEdit::Password);
}

void tst_KeyDialog::saysWhereTheKeyIsKept_data()
{
    QTest::addColumn<bool>("inMemory");
    QTest::addColumn<std::optional<ApiKey>>("environment");
    QTest::addColumn<std::optional<Error>>("error");
    QTest::addColumn<QString>("note");
    const std::optional<ApiKey> none;
    const std::optional<ApiKey> key = ApiKey::parse(u"env").value();
    const std::optional<Error> fine;
    QTest::newRow("keychain") << false << none << fine
                              << u"Will be saved in the keychain, which may ask for its password, and sent only to "
                                 "api.enrow.io."_s;
    QTest::newRow("no keychain") << false << none
                                 << std::optional(Error{ErrorKind::KeychainFailed, u"No such service"_s, 0, {}})
                                 << u"Kept for this run only and sent only to api.enrow.io. There is no keychain on "
                                    "this computer, or its prompt was cancelled."_s;
    QTest::newRow("locked") << false << none << std::optional(Error{ErrorKind::KeychainLocked, {}, 0, {}})
                            << u"Kept for this run only and sent only to api.enrow.io. The keychain of this "
                               "computer is locked. Unlock it and enter the key again to keep it."_s;
    QTest::newRow("memory") << true << none << fine << u"Kept for this run only and sent only to api.enrow.io."_s;
    QTest::newRow("environment") << false << key << fine
                                 << u"Given for this run by ENROW_API_KEY, and sent only to api.enrow.io. "
                                    "A key entered here is used instead, and saved in the keychain of this computer "
                                    "if it has one."_s;
}

void tst_KeyDialog::saysWhereTheKeyIsKept()
{
    QFETCH(bool, inMemory);
    QFETCH(std::optional<ApiKey>, environment);
    QFETCH(std::optional<Error>, error);
    QFETCH(QString, note);
    m_dialog.reset();
    m_store->error = error;
    KeyStore &store = inMemory ? static_cast<KeyStore &>(m_memory) : *m_store;
    m_ring = std::make_unique<KeyRing>(store, environment);
    m_ring->restore({}, {});
    open();
    QTRY_VERIFY(!m_ring->isReading());
    QCOMPARE(this->note(), note);
    names()->setCurrentText(u"Another"_s);
    if (!environment)
        QCOMPARE(this->note(), note);
}

void tst_KeyDialog::choosesBetweenKeysWithoutAskingForThem()
{
    m_dialog.reset();
    m_ring->enter(u"Work"_s, ApiKey::parse(u"work-key").value());
    m_ring->enter(u"Home"_s, ApiKey::parse(u"home-key").value());
    m_store->calls.clear();
    open();
    QCOMPARE(names()->currentText(), u"Home"_s);
    QCOMPARE(names()->count(), 2);
    names()->setCurrentText(u"Work"_s);
    QCOMPARE(field()->placeholderText(), u"Paste a key to replace the current one"_s);
    QTRY_VERIFY2(note().startsWith(u"Saved in the keychain"_s), qPrintable(note()));
    m_dialog->setReason(u"Refused"_s);
    QVERIFY(note().startsWith(u"Will be saved"_s)); // the next one
    button(u"Use this key"_s)->click();
    QVERIFY(m_dialog->isHidden());
    QCOMPARE(m_ring->current(), u"Work"_s);
    QCOMPARE(keyOf({}), "work-key");
    QVERIFY(m_store->calls.isEmpty());

    open();
    names()->setCurrentText(u" New  one "_s);
    QCOMPARE(field()->placeholderText(), u"Paste your API key"_s);
    QTest::keyClicks(field(), u"new-key"_s);
    QVERIFY(note().startsWith(u"Will be saved"_s)); // once it is tested
    button(u"Use this key"_s)->click();
    m_answer(ReportedCredits());
    QCOMPARE(m_ring->current(), u"New one"_s);
    QCOMPARE(m_store->calls, QStringList{u"write New one"_s});
}

void tst_KeyDialog::saysWhatIsWrongWithTheKey_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("refused") << Error{ErrorKind::KeyRefused, u"This apikey is not valid"_s, 401, {}}
                             << u"Enrow refused the API key. Enter another key."_s;
    QTest::newRow("certificate")
        << Error{ErrorKind::TlsFailed, u"The certificate is self-signed"_s, 0, {}}
        << u"The connection is not secure, so nothing was sent (The certificate is self-signed). "
           "Check the clock and the network."_s;
}

void tst_KeyDialog::saysWhatIsWrongWithTheKey()
{
    QFETCH(Error, error);
    QFETCH(QString, sentence);
    auto *use = button(u"Use this key"_s);
    QTest::keyClicks(field(), u" abc-123 "_s);
    use->click();
    QCOMPARE(m_tested, QList<QByteArray>{"abc-123"});
    use->setFocus();
    m_answer(error);
    QCOMPARE(messages(), QStringList{sentence});
    QVERIFY(error.kind == ErrorKind::KeyRefused ? field()->hasFocus() : use->hasFocus());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_store->calls.isEmpty());
}

void tst_KeyDialog::beginsWithTheKey()
{
    QVERIFY(field()->hasFocus());
    const auto fields = m_dialog->findChildren<QWidget *>();
    const auto isAbove = [this](const QWidget *widget) {
        return widget->isVisible() && widget->focusPolicy() & Qt::TabFocus &&
               widget->mapTo(m_dialog.get(), QPoint()).y() < field()->mapTo(m_dialog.get(), QPoint()).y();
    };
    QVERIFY(std::none_of(fields.begin(), fields.end(), isAbove));
    const auto left = [this](const QString &text) { return button(text)->mapTo(m_dialog.get(), QPoint()).x(); };
    QVERIFY(left(u"Forget key"_s) < 30);
    QVERIFY(left(u"Use this key"_s) > m_dialog->width() / 2);
}

void tst_KeyDialog::namesAreThereOnDemand()
{
    QVERIFY(!names()->isVisible());
    auto *several = severalButton();
    QCOMPARE(several->text().remove(u'&'), u"Use several keys"_s);
    several->click();
    QVERIFY(names()->isVisible());
    several->click();
    QVERIFY(!names()->isVisible());
    m_dialog->setKeyName(u"Work"_s); // which is asked for
    QVERIFY(names()->isVisible());
    m_dialog.reset();
    m_ring->enter(u"Work"_s, ApiKey::parse(u"work-key").value());
    m_ring->enter(u"Home"_s, ApiKey::parse(u"home-key").value());
    open();
    QVERIFY(names()->isVisible());
}

void tst_KeyDialog::dropsTheTestOfAnotherKey()
{
    QTest::keyClicks(field(), u"abc"_s);
    button(u"Use this key"_s)->click();
    QTest::keyClicks(field(), u"d"_s);
    QVERIFY(messages().isEmpty());
    m_answer(ReportedCredits());
    QVERIFY(messages().isEmpty());
}

void tst_KeyDialog::aKeychainThatAnswersLateLeavesTheTestAlone()
{
    m_ring->restore({}, {});
    QTest::keyClicks(field(), u"abc"_s);
    button(u"Use this key"_s)->click();
    QTRY_VERIFY(!m_ring->isReading());
    m_answer(Error{ErrorKind::Offline, {}, 0, {}});
    QCOMPARE(messages(), QStringList{u"Enrow cannot be reached. Check your network connection."_s});
}

void tst_KeyDialog::forgetsAKey()
{
    QVERIFY(!button(u"Forget key"_s)->isEnabled());
    m_ring->enter(u"Work"_s, ApiKey::parse(u"work-key").value());
    m_dialog->setKeyName(u"Work"_s);
    QVERIFY(button(u"Forget key"_s)->isEnabled());
    button(u"Forget key"_s)->click();
    auto *box = m_dialog->findChild<QMessageBox *>();
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    box->reject();
    QCOMPARE(keyOf(u"Work"_s), "work-key");
    QCoreApplication::sendPostedEvents(box, QEvent::DeferredDelete);

    button(u"Forget key"_s)->click();
    QVERIFY(m_dialog->findChild<QMessageBox *>()->text().contains(u"“Work”"_s));
    QCOMPARE(keyOf(u"Work"_s), "work-key");
    button(u"Forget"_s)->click();
    QCOMPARE(keyOf(u"Work"_s), "none");
    QVERIFY(m_store->calls.contains(u"remove Work"_s));
    QCOMPARE(names()->count(), 1);
    QCOMPARE(names()->currentText(), u"Work"_s);
    QVERIFY(!button(u"Forget key"_s)->isEnabled());
}

void tst_KeyDialog::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<std::optional<Error>>("keychain");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qreal>("scale");
    const std::optional<Error> fine;
    const std::optional<Error> none = Error{ErrorKind::KeychainFailed, u"No such service"_s, 0, {}};
    const std::optional<Error> locked = Error{ErrorKind::KeychainLocked, {}, 0, {}};
    const QString work = u"Work"_s;
    QTest::newRow("light") << false << fine << work << 1.0;
    QTest::newRow("dark") << true << fine << work << 1.0;
    QTest::newRow("no-keychain") << false << none << work << 1.0;
    QTest::newRow("no-keychain-dark") << true << none << work << 1.0;
    QTest::newRow("locked") << false << locked << work << 1.0;
    QTest::newRow("long-name") << false << fine << u"Sales team of the Wolverhampton branch, spring campaign 2027"_s
                               << 1.0;
    QTest::newRow("200-percent") << false << fine << work << 2.0;
}

void tst_KeyDialog::looks()
{
    QFETCH(bool, dark);
    QFETCH(std::optional<Error>, keychain);
    QFETCH(QString, name);
    QFETCH(qreal, scale);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_store->error = keychain;
    m_ring->restore({name}, name);
    QTRY_VERIFY(!m_ring->isReading());
    m_dialog->setKeyName(name);
    QTest::keyClicks(field(), u"abc"_s);
    button(u"Use this key"_s)->click();
    m_answer(Error{ErrorKind::Offline, u"Connection refused"_s, 0, {}});
    QCOMPARE(messages().size(), 1);                                                         // one thing at a time
    const bool isWithoutKeychain = keychain && keychain->kind == ErrorKind::KeychainFailed; // which the note says
    if (keychain)
        m_dialog->setReason(isWithoutKeychain ? QString() : ErrorText::sentence(*keychain));
    // What it has to say fits without anybody's help.
    QTRY_VERIFY(m_dialog->height() >= m_dialog->layout()->totalHeightForWidth(m_dialog->width()));
    QVERIFY(
        saveScreenshot(pictureOf(*m_dialog, scale), u"key-dialog-"_s + QString::fromLatin1(QTest::currentDataTag())));
}

ENROW_TEST(tst_KeyDialog, QApplication)
#include "tst_KeyDialog.moc"
