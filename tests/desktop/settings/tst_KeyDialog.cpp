// SPDX-License-Identifier: MIT
#include "../common/Screenshot.h"
#include "core/ApiOrigin.h"
#include "desktop/common/MessageLine.h"
#include "desktop/common/Theme.h"
#include "desktop/settings/KeyDialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_KeyDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void enterGivesTheKeyAndWipesTheField();
    void closingWipesTheField();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void hidesTheKeyUntilAskedToShowIt();
    void saysWhereTheKeyGoes();
    void looks_data();
    void looks();

private:
    QLineEdit *field() const { return m_dialog->findChild<QLineEdit *>(); }
    QToolButton *showButton() const { return m_dialog->findChild<QToolButton *>(); }
    QStringList messages() const
    {
        QStringList texts;
        for (const MessageLine *line : m_dialog->findChildren<MessageLine *>()) {
            if (line->isVisible())
                texts.append(line->text());
        }
        return texts;
    }

    std::unique_ptr<KeyDialog> m_dialog;
    QList<QByteArray> m_keys;
};

void tst_KeyDialog::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_keys.clear();
    m_dialog = std::make_unique<KeyDialog>(ApiOrigin::production());
    connect(m_dialog.get(), &KeyDialog::keyEntered, this, [this](const ApiKey &key) { m_keys.append(key.secret()); });
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void tst_KeyDialog::enterGivesTheKeyAndWipesTheField()
{
    QTest::keyClicks(field(), u" abc-123 "_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_keys, QList<QByteArray>{"abc-123"});
    QVERIFY(m_dialog->isHidden());
    QCOMPARE(field()->text(), QString());
    QVERIFY(!field()->isUndoAvailable());
}

void tst_KeyDialog::closingWipesTheField()
{
    showButton()->click();
    QTest::keyClicks(field(), u"abc"_s);
    QVERIFY(field()->isUndoAvailable());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isHidden());
    QVERIFY(m_keys.isEmpty());
    QCOMPARE(field()->text(), QString());
    QVERIFY(!field()->isUndoAvailable());
    QCOMPARE(field()->echoMode(), QLineEdit::Password);
}

void tst_KeyDialog::refusesWithAReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << u"  "_s << u"Enter the API key."_s;
    QTest::newRow("space inside") << u"a b"_s << u"This cannot be an API key: spaces or special characters."_s;
    QTest::newRow("too long") << QString(513, u'x') << u"This cannot be an API key: over 512 characters."_s;
}

void tst_KeyDialog::refusesWithAReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    QTest::keyClicks(field(), typed);
    QTest::mouseClick(m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(m_keys.isEmpty());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(messages(), QStringList{reason});
    QTest::keyClicks(field(), u"x"_s);
    QVERIFY(messages().isEmpty());
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

void tst_KeyDialog::saysWhereTheKeyGoes()
{
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"this session only"_s) && label->text().contains(u"api.enrow.io"_s);
    }));
}

void tst_KeyDialog::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_KeyDialog::looks()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_dialog->setReason(u"Enrow refused the API key (This apikey is not valid). Enter another key."_s);
    QTest::keyClicks(field(), u"abc def"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    m_dialog->adjustSize();
    QCOMPARE(messages().size(), 2);
    QVERIFY(saveScreenshot(pictureOf(*m_dialog), dark ? u"key-dialog-dark"_s : u"key-dialog-light"_s));
}

QTEST_MAIN(tst_KeyDialog)
#include "tst_KeyDialog.moc"
