// SPDX-License-Identifier: MIT
#include "WindowBench.h"
#include "desktop/common/Screenshot.h"
#include "desktop/settings/KeyHands.h"
#include "desktop/settings/ProblemDialog.h"
#include "support/SecretSearch.h"
#include "support/TestProgram.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>

#include <utility>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

namespace
{

const QByteArray anotherSecret = "another-key-of-equal-length!";

// Everything that assistive technology is told about an object and all below it.
QStringList spokenBy(QAccessibleInterface *object)
{
    QStringList texts;
    if (!object)
        return texts;
    for (int kind = QAccessible::Name; kind <= QAccessible::Accelerator; ++kind)
        texts.append(object->text(QAccessible::Text(kind)));
    if (QAccessibleTextInterface *text = object->textInterface())
        texts.append(text->text(0, text->characterCount()));
    if (QAccessibleValueInterface *value = object->valueInterface())
        texts.append(value->currentValue().toString());
    for (int i = 0; i < object->childCount(); ++i)
        texts += spokenBy(object->child(i));
    return texts;
}

// What is told about the window and everything that is open above it.
QString everythingSpoken()
{
    QStringList texts;
    for (QWidget *window : QApplication::topLevelWidgets())
        texts += spokenBy(QAccessible::queryAccessibleInterface(window));
    return texts.join(u'\n');
}

// What a person or another program can read off the widgets without the keyboard.
QString everythingWritten()
{
    QStringList texts;
    for (const QWidget *widget : QApplication::allWidgets()) {
        texts << widget->windowTitle() << widget->windowIconText() << widget->windowRole() << widget->toolTip()
              << widget->statusTip() << widget->whatsThis() << widget->objectName();
        for (const QByteArray &name : widget->dynamicPropertyNames())
            texts << QString::fromLatin1(name) << widget->property(name).toString();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts << field->displayText();
    }
    return texts.join(u'\n');
}

} // namespace

// What shows of a key on the screen, to eyes and to assistive technology: how long it is, and nothing else.
class tst_KeyOnScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0);
        QCOMPARE(secret.size(), anotherSecret.size());
    }

    void theSearchFindsAKeyThatShows()
    {
        WindowBench bench;
        openDialog(bench);
        const KeyHands person(bench.window());
        person.typeKey(QString::fromLatin1(secret));
        const QImage hidden = pictureOf(*person.dialog());
        person.field()->setEchoMode(QLineEdit::Normal);
        QVERIFY(m_search.isIn(everythingSpoken().toUtf8()));
        QVERIFY(m_search.isIn(everythingWritten().toUtf8()));
        QVERIFY(pictureOf(*person.dialog()) != hidden);
    }

    void picturesAreTheSameWhateverTheKey_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::newRow("accepted") << true;
        QTest::newRow("refused") << false;
    }

    void picturesAreTheSameWhateverTheKey()
    {
        QFETCH(bool, accepted);
        WindowBench bench; // one for both: its port shows in the dialog
        const QList<QImage> one = picturesWith(bench, secret, accepted);
        const QList<QImage> other = picturesWith(bench, anotherSecret, accepted);
        QCOMPARE(one.size(), accepted ? 2 : 4);
        QCOMPARE(other.size(), one.size());
        for (int i = 0; i < one.size(); ++i)
            QVERIFY2(one.at(i) == other.at(i), qPrintable(QString::number(i)));
        QVERIFY(saveScreenshot(one.at(1), accepted ? u"key-accepted"_s : u"key-refused"_s));
    }

    void copyingTheFieldGivesNothing()
    {
        WindowBench bench;
        openDialog(bench);
        const KeyHands person(bench.window());
        person.typeKey(QString::fromLatin1(secret));
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(person.field(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(person.field(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(person.field(), Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

    // Nor does it name a batch, or anybody in one.
    void aReportOfAProblemHoldsNoKey()
    {
        SimulatorOptions options;
        options.key = secret;
        WindowBench bench(options);
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_VERIFY(bench.card(0).contains(u"Completed"_s));
        emit static_cast<MainWindow &>(bench.window()).reportRequested();
        auto *dialog = bench.find<ProblemDialog>();
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Copy"_s)
                button->click();
        }
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY2(report.contains(u"Batches: 1, running: 0"_s), qPrintable(report));
        QVERIFY(!m_search.isIn(report.toUtf8()));
        for (const QString &word : {seedSearch, u"dundermifflin"_s, u"127.0.0.1"_s, QDir::homePath() + u'/'})
            QVERIFY2(!report.contains(word, Qt::CaseInsensitive), qPrintable(report));
        verifyNothingTells(secret);
    }

private:
    static void openDialog(WindowBench &bench)
    {
        bench.setup.key.reset();
        bench.context.reset();
        QFile::remove(bench.setup.settingsFile); // else a window before has a say in how wide the panels are
        bench.start();
        bench.window().resize(780, 740);
        emit static_cast<MainWindow &>(bench.window()).keyRequested();
        QVERIFY(KeyHands(bench.window()).dialog());
    }

    // Once nothing changes any more: what is said of a key comes in several steps.
    static QImage stillPictureOf(QWidget &widget)
    {
        QImage picture = pictureOf(widget);
        for (bool isStill = false; !isStill;) {
            QTest::qWait(50);
            const QImage before = std::exchange(picture, pictureOf(widget));
            isStill = before == picture;
        }
        return picture;
    }

    // The dialog with the key typed, then tested, and the window with it in use; of a completed batch none, since it
    // shows the time of day.
    QList<QImage> picturesWith(WindowBench &bench, const QByteArray &key, bool accepted)
    {
        QList<QImage> pictures;
        bench.simulator.setKey(accepted ? key : QByteArray("nobodys-key"));
        bench.keys = {};
        openDialog(bench);
        const KeyHands person(bench.window());
        person.typeKey(QString::fromLatin1(key));
        pictures.append(stillPictureOf(*person.dialog()));
        if (!accepted) {
            person.click(u"Use this key"_s);
            if (!QTest::qWaitFor([&] { return person.messages().join(u' ').contains(u"refused"_s); }))
                return {};
            pictures.append(stillPictureOf(*person.dialog()));
        }
        verifyNothingTells(key);
        bench.simulator.setKey(key); // which is refused, if it is, once it is in use
        person.click(u"Use this key"_s);
        if (!QTest::qWaitFor([&] { return !person.dialog(); }))
            return {};
        bench.simulator.setKey(accepted ? key : QByteArray("nobodys-key"));
        pictures.append(stillPictureOf(bench.window()));
        bench.enterIds(seedSearch);
        const QString state = accepted ? u"Completed"_s : u"Key refused"_s;
        if (!QTest::qWaitFor([&] { return bench.batchModel().rowCount() == 1 && bench.card(0).contains(state); }))
            return {};
        // The list shows when the batch was added, which is another time for each.
        if (!accepted) {
            bench.batches().hide();
            pictures.append(stillPictureOf(bench.window()));
        }
        verifyNothingTells(key);
        // For the next one.
        emit bench.batches().removeRequested(bench.keysOf({seedSearch}));
        return pictures;
    }

    static void verifyNothingTells(const QByteArray &key)
    {
        const SecretSearch search(key);
        QVERIFY2(!search.isIn(everythingSpoken().toUtf8()), "assistive technology is told the key");
        QVERIFY2(!search.isIn(everythingWritten().toUtf8()), "a widget shows the key");
    }

    const SecretSearch m_search{secret};
};

ENROW_TEST(tst_KeyOnScreen, QApplication)
#include "tst_KeyOnScreen.moc"
