// SPDX-License-Identifier: MIT
#include "WindowBench.h"
#include "WindowWords.h"
#include "common/Languages.h"
#include "desktop/batches/GroupChips.h"
#include "desktop/common/Screenshot.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QDialog>
#include <QMenuBar>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

namespace
{

// Words 40 % longer than those of the sources, as those of a language may be.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString more;
        for (qsizetype letters = text.size() * 2 / 5; letters > 0; letters -= 6)
            more += u" tämä"_s.first(std::min<qsizetype>(5, letters));
        return text + more;
    }
};

constexpr auto longWords = "longer words"_L1;
constexpr auto toTheLeft = "from right to left"_L1;

} // namespace

// In each language everything can be read, and each letter leads to one thing.
class tst_EachLanguage : public QObject
{
    Q_OBJECT

private slots:
    void window_data() { addLanguages(); }
    void window();
    void dialogs_data() { addLanguages(); }
    void dialogs();
    void cleanup();

private:
    static void addLanguages();
    // The words of the test's row, until cleanup().
    void speak();
    static void show(WindowBench &bench);

    const QLocale m_locale;
    LongWords m_longWords;
};

void tst_EachLanguage::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : Languages::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
    QTest::newRow(longWords.data()) << QString();
    QTest::newRow(toTheLeft.data()) << QString();
}

void tst_EachLanguage::speak()
{
    QFETCH(const QString, language);
    if (!language.isEmpty())
        Languages::speak(*qApp, language);
    else if (QLatin1StringView(QTest::currentDataTag()) == longWords)
        QCoreApplication::installTranslator(&m_longWords);
    else
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

void tst_EachLanguage::cleanup()
{
    for (QTranslator *translator : qApp->findChildren<QTranslator *>())
        delete translator;
    QCoreApplication::removeTranslator(&m_longWords);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(m_locale);
}

// A mixture, with the details of a row.
void tst_EachLanguage::show(WindowBench &bench)
{
    bench.start();
    QList<BatchRef> refs;
    for (const DemoBatch &batch : demoBatches())
        refs.append({std::nullopt, batch.id});
    bench.context->addBatches(refs);
    QTRY_COMPARE(bench.batchModel().rowCount(), int(refs.size()));
    bench.batches().findChild<QListView *>()->selectAll();
    QTRY_VERIFY(bench.rows() > 20);
    bench.table().setCurrentIndex(bench.table().model()->index(0, 2));
}

void tst_EachLanguage::window()
{
    QFETCH(const QString, language);
    speak();
    WindowBench bench;
    show(bench);
    for (const QSize size : {QSize(1240, 780), QSize(800, 560)}) {
        bench.window().resize(size);
        QTRY_COMPARE(bench.window().size(), size);
        for (const auto *chip : bench.find<GroupChips>()->findChildren<QAbstractButton *>()) // says there what it cuts
            QVERIFY2(language.isEmpty() || chip->toolTip().isEmpty(), qPrintable(chip->toolTip()));
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        QTRY_VERIFY2(clippedLabels(bench.window()).isEmpty(), qPrintable(clippedLabels(bench.window()).join(u'\n')));
        QVERIFY2(clippedButtons(bench.window()).isEmpty(), qPrintable(clippedButtons(bench.window()).join(u'\n')));
        QVERIFY(saveScreenshot(pictureOf(bench.window(), 1),
                               u"language-%1%2"_s.arg(name, size.width() < 1000 ? u"-small"_s : QString())));
    }
    QVERIFY2(lettersUsedTwice(bench.window()).isEmpty(), qPrintable(lettersUsedTwice(bench.window()).join(u'\n')));
}

void tst_EachLanguage::dialogs()
{
    speak();
    WindowBench bench;
    show(bench);
    bench.makeCurrent(0); // whose label can be edited
    QTRY_VERIFY(bench.batches().findChild<QListView *>()->selectionModel()->selectedRows().size() == 1);
    QTRY_VERIFY(bench.rows() > 0);
    bench.clickExport();
    for (const char *opener : {"API &key…", "Match a &list…", "Label an&d note…", "Report a &problem…",
                               "&About Enrow Desk", "P&references…", "&Shortcuts and search"}) {
        for (QAction *action : bench.window().findChildren<QAction *>()) {
            if (action->text() == QCoreApplication::translate("enrow::MainWindow", opener) ||
                action->text() == QCoreApplication::translate("enrow::BatchActions", opener))
                action->trigger();
        }
    }
    const QList<QDialog *> dialogs = bench.window().findChildren<QDialog *>();
    QCOMPARE(dialogs.size(), 8);
    const QString language = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    for (QDialog *dialog : dialogs) {
        const QString name = QString::fromLatin1(dialog->metaObject()->className()).section(u':', -1);
        QVERIFY(saveScreenshot(*dialog, u"language-%1-%2"_s.arg(language, name)));
        const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
        QVERIFY2(least.width() <= 800 && least.height() <= 560,
                 qPrintable(u"%1: %2 x %3"_s.arg(dialog->windowTitle()).arg(least.width()).arg(least.height())));
        const QStringList clipped = clippedLabels(*dialog) + clippedButtons(*dialog);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        QVERIFY2(lettersUsedTwice(*dialog).isEmpty(), qPrintable(lettersUsedTwice(*dialog).join(u'\n')));
    }
    for (const QMenu *menu : bench.window().findChildren<QMenu *>())
        QVERIFY2(repeated(textsOf(menu->actions())).isEmpty(),
                 qPrintable(repeated(textsOf(menu->actions())).join(u'\n')));
}

ENROW_TEST(tst_EachLanguage, QApplication)
#include "tst_EachLanguage.moc"
