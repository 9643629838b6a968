// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSplitter>

namespace enrow
{

// The panels of the window beside each other: batches, results over details, credits. In a window that is too narrow
// for three columns the credits stand below the batches, so that the table has the room. Details take a third of the
// height at most, until a person moves their edge.
class PanelColumns : public QSplitter
{
    Q_OBJECT

public:
    static constexpr int leastForThree = 1150; // pixels, with which the table shows what answers

    // It takes ownership.
    struct Panels {
        QWidget *batches;
        QWidget *results;
        QWidget *details;
        QWidget *credits;
    };

    explicit PanelColumns(const Panels &panels, QWidget *parent = nullptr);

    // How wide the three columns are, and how high what stands in the middle one, where a person chose it.
    struct Shape {
        QByteArray columns;
        QByteArray middle;
    };
    Shape shape() const;
    void restore(const Shape &shape);

    // That of two columns: in a window that is as narrow there are no three.
    QSize minimumSizeHint() const override;

signals:
    void narrowChanged(bool isNarrow); // there is room for two columns only, or for three again

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setNarrow(bool narrow);
    void capDetails();

    QWidget *m_credits;
    QSplitter *m_left;   // batches, and the credits below them in a narrow window
    QSplitter *m_middle; // results over details
    bool m_isNarrow = false;
    bool m_isDetailsChosen = false; // how high they are
    QByteArray m_wide;              // while it is narrow: how wide the three columns were
};

} // namespace enrow
